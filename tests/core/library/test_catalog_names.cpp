// SPDX-License-Identifier: MIT
#include "core/library/listing.h"
#include "core/library/music_library.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;

/// Names of works and artists in a request, among the built-in works.
class TestCatalogNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_library = std::make_unique<MusicLibrary>(m_folder.filePath(u"catalog.db"_s));
    }

    void anArtistAloneFindsTheirWorksOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("artist");
        QTest::newRow("surname") << u"Chopin"_s << u"Frédéric Chopin"_s;
        QTest::newRow("lower case") << u"chopin"_s << u"Frédéric Chopin"_s;
        QTest::newRow("whole name") << u"Ludwig van Beethoven"_s << u"Ludwig van Beethoven"_s;
        QTest::newRow("without accents") << u"Dvorak"_s << u"Antonín Dvořák"_s;
        QTest::newRow("the beginning of other words") << u"Satie"_s << u"Erik Satie"_s;
        QTest::newRow("a word of another language") << u"Bach"_s << u"Bach"_s;
        QTest::newRow("in a sentence") << u"music by Mozart"_s << u"Wolfgang Amadeus Mozart"_s;
        QTest::newRow("German") << u"etwas von Chopin"_s << u"Frédéric Chopin"_s;
        QTest::newRow("a word of another language after von") << u"Musik von Bach"_s << u"Bach"_s;
        QTest::newRow("Chinese") << u"莫扎特"_s << u"Wolfgang Amadeus Mozart"_s;
        QTest::newRow("Arabic") << u"شوبان"_s << u"Frédéric Chopin"_s;
        QTest::newRow("by, in Arabic") << u"لموزارت"_s << u"Wolfgang Amadeus Mozart"_s;
    }

    void anArtistAloneFindsTheirWorksOnly()
    {
        QFETCH(QString, text);
        QFETCH(QString, artist);
        const Listing listing = list(text);
        QVERIFY(!listing.tracks.empty());
        for (std::size_t i = 0; i < listing.tracks.size(); ++i) {
            QVERIFY2(listing.tracks[i].track.artist.contains(artist),
                     qPrintable(listing.tracks[i].track.title));
            QVERIFY2(listing.reason(i).contains(u": found by name (you asked for "_s),
                     qPrintable(listing.reason(i)));
        }
        QVERIFY(!listing.understood->isNothing());
        QVERIFY(!listing.understood->saysMood);
        QVERIFY2(toSentence(*listing.understood).startsWith(u"by name: "_s),
                 qPrintable(toSentence(*listing.understood)));
    }

    void aWorkComesFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("movements");
        QTest::newRow("of known words") << u"Moonlight Sonata"_s << u"Moonlight"_s << 2;
        QTest::newRow("lower case") << u"moonlight sonata"_s << u"Moonlight"_s << 2;
        QTest::newRow("part of a title") << u"clair de lune"_s << u"Clair de lune"_s << 1;
        QTest::newRow("with the artist") << u"Grieg trolls"_s << u"March of the Trolls"_s << 1;
        QTest::newRow("without accents") << u"fur elise"_s << u"Für Elise"_s << 1;
    }

    void aWorkComesFirst()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        QFETCH(int, movements);
        const Listing listing = list(text);
        QVERIFY(std::ssize(listing.tracks) >= movements);
        for (int i = 0; i < movements; ++i) {
            const Track& track = listing.tracks[static_cast<std::size_t>(i)].track;
            QVERIFY2(track.title.contains(title), qPrintable(track.title));
            const QString reason = listing.reason(static_cast<std::size_t>(i));
            QVERIFY2(reason.contains(u": found by name (you asked for "_s), qPrintable(reason));
            QCOMPARE(listing.tracks[static_cast<std::size_t>(i)].score, 1.0F);
        }
        QCOMPARE(listing.understood->names, QStringList{text});
    }

    void aWorkIsKnownByItsNameInOtherLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("German") << u"Mondscheinsonate"_s << u"Moonlight"_s;
        QTest::newRow("German, of several words") << u"Vier Jahreszeiten"_s << u"Four Seasons"_s;
        QTest::newRow("Chinese") << u"致爱丽丝"_s << u"Für Elise"_s;
        QTest::newRow("French") << u"la Flûte enchantée"_s << u"The Magic Flute"_s;
    }

    void aWorkIsKnownByItsNameInOtherLanguages()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        const Listing listing = list(text);
        QVERIFY(!listing.tracks.empty());
        QVERIFY2(listing.tracks.front().track.title.contains(title),
                 qPrintable(listing.tracks.front().track.title));
    }

    void aRefusedArtistIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("artist");
        QTest::newRow("en") << u"nothing like Beethoven"_s << u"Beethoven"_s;
        QTest::newRow("de") << u"nichts von Mozart"_s << u"Mozart"_s;
        QTest::newRow("a word of another language") << u"nichts von Bach"_s << u"Bach"_s;
    }

    void aRefusedArtistIsLeftOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, artist);
        const Listing listing = list(text, 100);
        QVERIFY(listing.tracks.size() > 50);
        QVERIFY(listing.understood->names.isEmpty());
        QVERIFY(listing.understood->denied.contains(artist));
        for (const RankedTrack& ranked : listing.tracks)
            QVERIFY2(!ranked.track.artist.contains(artist), qPrintable(ranked.track.title));
    }

    void whoIsComparedWithComesFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("artist");
        QTest::newRow("en") << u"like Chopin but happier"_s << u"Chopin"_s;
        QTest::newRow("fr") << u"comme Satie mais plus joyeux"_s << u"Satie"_s;
        QTest::newRow("es") << u"algo como Vivaldi pero triste"_s << u"Vivaldi"_s;
        QTest::newRow("de") << u"Musik von Bach, aber nicht die Orgel"_s << u"Bach"_s;
    }

    void whoIsComparedWithComesFirst()
    {
        QFETCH(QString, text);
        QFETCH(QString, artist);
        const Listing listing = list(text);
        for (std::size_t i = 0; i < 2; ++i)
            QVERIFY2(listing.tracks[i].track.artist.contains(artist),
                     qPrintable(listing.tracks[i].track.title));
        for (const RankedTrack& ranked : listing.tracks)
            QVERIFY(artist != u"Bach"_s || !ranked.track.tags.contains(u"organ"_s));
    }

    void aNumberAloneNamesNothing()
    {
        for (const QString& text : {u"something for a 3 year old"_s,
                                    u"instrumental under 3 minutes"_s, u"number 1 hits"_s})
            QVERIFY2(m_library->read(text).names.isEmpty(), qPrintable(text));
        QCOMPARE(m_library->read(u"calm Beethoven 5"_s).names.size(), 2);
    }

    void instrumentalMeansNoVoices()
    {
        const Listing listing = list(u"instrumental opera music"_s, 50);
        QVERIFY(!listing.tracks.empty());
        for (const RankedTrack& ranked : listing.tracks)
            QVERIFY2(!ranked.track.tags.contains(u"vocals"_s), qPrintable(ranked.track.title));
    }

    void aNameBesideAMoodComesFirstWhereItFits()
    {
        const Listing listing = list(u"sad music by Chopin"_s);
        QCOMPARE(listing.understood->names, QStringList{u"Chopin"_s});
        QVERIFY(listing.understood->saysMood);
        QCOMPARE(listing.tracks.size(), std::size_t(10));
        for (std::size_t i = 0; i < 2; ++i)
            QCOMPARE(listing.tracks[i].track.artist, u"Frédéric Chopin"_s);
        QVERIFY2(toSentence(*listing.understood).endsWith(u"; by name: Chopin"_s),
                 qPrintable(toSentence(*listing.understood)));
    }

    void aStoryNamesNobody()
    {
        const RequestReading request = m_library->read(u"my brother Johann has died"_s);
        QVERIFY(request.names.isEmpty());
    }

    void kindsOfMusicAreNoNames_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"piano sonata", "sad piano", "slow march", "symphony", "happy"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void kindsOfMusicAreNoNames()
    {
        QFETCH(QString, text);
        QVERIFY(m_library->read(text).names.isEmpty());
        QCOMPARE(list(text).tracks.size(), std::size_t(10));
    }

    void aNameThatIsNowhereStaysUnknown()
    {
        const Listing listing = list(u"asdf qwerty"_s);
        QVERIFY(listing.tracks.empty());
        QVERIFY(listing.understood->isNothing());
    }

private:
    Listing list(const QString& text, int top = 10)
    {
        const ListingOptions options = {.top = top, .text = text, .textIsQuery = true};
        return makeListing(*m_library, queryForPoint({}, RankMode::Match), options);
    }

    const QTemporaryDir m_folder;
    std::unique_ptr<MusicLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestCatalogNames)
#include "test_catalog_names.moc"
