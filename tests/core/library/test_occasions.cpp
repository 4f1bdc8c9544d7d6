// SPDX-License-Identifier: MIT
#include "core/library/listing.h"
#include "core/library/music_library.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

struct Kind {
    const char* name;
    const char* caption;
    int tracks;
};

constexpr Kind kKinds[] = {
    {"plain", "This is a happy and cheerful pop song with a joyful voice", 12},
    {"wedding", "This is a cheerful and joyful song played at a wedding", 3},
    {"christmas", "This is a happy and cheerful Christmas song, merry and joyful", 4},
    {"beach", "This is a happy and cheerful song for the beach", 3},
    {"oud", "This is a happy, cheerful and joyful dance with an oud", 12},
    {"lament", "This is a sad, melancholic and sorrowful song of grief", 12},
    {"dirge", "This is a sad song at a slow tempo", 3},
    {"gallop", "This is a sad song at a fast tempo", 3},
};

RankQuery happyQuery()
{
    EmotionScores scores{};
    scores[index(Emotion::Happy)] = 1.0F;
    return queryForEmotions(scores, {}, QueryOrigin::Request);
}

constexpr int kTracks = 52;

/// The kind of a track, by its id.
QString kindOf(const RankedTrack& ranked)
{
    return ranked.track.id.section(u'-', 0, 0);
}

} // namespace

/// What a request is about besides its mood.
class TestOccasions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"songs.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,caption\n");
        for (const Kind& kind : kKinds) {
            for (int i = 0; i < kind.tracks; ++i)
                file.write(QByteArray(kind.name) + '-' + QByteArray::number(i) + ",\"" +
                           kind.caption + "\"\n");
        }
        file.close();
        m_library = std::make_unique<MusicLibrary>(m_folder.filePath(u"catalog.db"_s),
                                                   MusicLibrary::WhenEmpty::KeepEmpty);
        m_library->importFile(file.fileName(), {}, {}, {});
    }

    void theTempoThatIsAskedForIsNotContradicted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << u"sad but fast"_s;
        QTest::newRow("German") << u"traurige Musik, aber schnell"_s;
        QTest::newRow("Spanish") << u"música triste pero rápida"_s;
        QTest::newRow("Chinese") << u"悲伤但是快节奏"_s;
    }

    void theTempoThatIsAskedForIsNotContradicted()
    {
        QFETCH(QString, text);
        const ListingOptions options = {.top = 12, .text = text, .textIsQuery = true};
        const Listing listing =
            makeListing(*m_library, queryForPoint({}, RankMode::Match), options);
        QStringList kinds; // one each, as captions that are alike are one track
        for (const RankedTrack& ranked : listing.tracks)
            kinds.append(kindOf(ranked));
        QVERIFY2(kinds.contains(u"gallop"_s), qPrintable(kinds.join(u' ')));
        QVERIFY2(!kinds.contains(u"dirge"_s), qPrintable(kinds.join(u' ')));
    }

    void tracksForTheOccasionComeFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::newRow("English") << u"music for our wedding"_s << u"wedding"_s;
        QTest::newRow("German") << u"Musik für unsere Hochzeit"_s << u"wedding"_s;
        QTest::newRow("French") << u"fête de mariage"_s << u"wedding"_s;
        QTest::newRow("Spanish") << u"música para la boda"_s << u"wedding"_s;
        QTest::newRow("Chinese") << u"婚礼上的音乐"_s << u"wedding"_s;
        QTest::newRow("Arabic") << u"حفلة زفاف سعيدة"_s << u"wedding"_s;
        QTest::newRow("within a longer situation") << u"a happy day at the beach"_s << u"beach"_s;
    }

    void tracksForTheOccasionComeFirst()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        QCOMPARE(kindOf(listingFor(text).tracks.front()), kind);
    }

    void onlyTracksThatNameItAreSaidToAnswerIt()
    {
        const Listing listing = listingFor(u"Musik für unsere Hochzeit"_s);
        for (std::size_t i = 0; i < listing.tracks.size(); ++i)
            QCOMPARE(listing.reasons[i].asked.contains(u"Hochzeit"_s),
                     kindOf(listing.tracks[i]) == u"wedding"_s);
    }

    void musicForChristmasWaitsUntilItIsAskedFor()
    {
        QStringList kinds;
        for (const RankedTrack& ranked :
             makeListing(*m_library, happyQuery(), {.top = kTracks}).tracks)
            kinds.append(kindOf(ranked));
        for (const QString& other : {u"plain"_s, u"wedding"_s, u"beach"_s, u"oud"_s})
            QVERIFY(kinds.indexOf(u"christmas"_s) > kinds.indexOf(other));
        for (const QString& text : {u"christmas party"_s, u"fröhliche Weihnachten"_s})
            QCOMPARE(kindOf(listingFor(text).tracks.front()), u"christmas"_s);
    }

    void anInstrumentBesideAFaceIsNoMood()
    {
        ListingOptions options = {.text = u"oud"_s};
        const RankQuery happy = happyQuery();
        const Listing listing = makeListing(*m_library, happy, options);
        QCOMPARE(listing.query.point, happy.point);
        QCOMPARE(listing.query.emotions, happy.emotions);
        QVERIFY(!listing.understood->saysMood);
        QCOMPARE(toSentence(*listing.understood), u"oud"_s);
        QCOMPARE(kindOf(listing.tracks.front()), u"oud"_s);
        options.text = u"a sad song with an oud"_s;
        QVERIFY(makeListing(*m_library, happy, options).understood->saysMood);
    }

    void anInstrumentDoesNotOutweighTheMood()
    {
        const QStringList sad = {u"lament"_s, u"dirge"_s, u"gallop"_s};
        QVERIFY(sad.contains(kindOf(listingFor(u"a sad song with an oud"_s).tracks.front())));
        QCOMPARE(kindOf(listingFor(u"a happy song with an oud"_s).tracks.front()), u"oud"_s);
    }

private:
    Listing listingFor(const QString& text) const
    {
        return makeListing(*m_library, happyQuery(), {.text = text, .textIsQuery = true});
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MusicLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestOccasions)
#include "test_occasions.moc"
