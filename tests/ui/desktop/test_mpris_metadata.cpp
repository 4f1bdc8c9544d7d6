// SPDX-License-Identifier: MIT
#include "tests/support/tracks.h"
#include "ui/desktop/mpris_metadata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

class TestMprisMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void includesTitleArtistLengthAndMood()
    {
        Track track;
        track.source = u"starter"_s;
        track.id = u"für-elise"_s;
        track.title = u"Für Elise"_s;
        track.artist = u"Ludwig van Beethoven"_s;
        track.path = u"/music/für elise.ogg"_s;
        track.affect.affinities[index(Emotion::Sad)] = 0.7F;
        track.affect.affinities[index(Emotion::Neutral)] = 0.2F;

        const QVariantMap metadata = trackMetadata(track, 42.5);
        QCOMPARE(metadata[u"xesam:title"_s].toString(), track.title);
        QCOMPARE(metadata[u"xesam:artist"_s].toStringList(), QStringList(track.artist));
        QCOMPARE(metadata[u"xesam:comment"_s].toStringList(), QStringList(u"Sad"_s));
        QCOMPARE(metadata[u"mpris:length"_s].toLongLong(), 42'500'000LL);
        QCOMPARE(metadata[u"xesam:url"_s].toString(), u"file:///music/f%C3%BCr%20elise.ogg"_s);
        QCOMPARE(metadata[u"mpris:trackid"_s].value<QDBusObjectPath>(), trackPath(track));
    }

    void includesThePictureAsAUrl()
    {
        const Track track = test::makeTrack(u"Piece"_s);
        const QUrl picture = QUrl::fromLocalFile(u"/cache/ä b.png"_s);
        QCOMPARE(trackMetadata(track, 1.0, picture)[u"mpris:artUrl"_s].toString(),
                 u"file:///cache/%C3%A4%20b.png"_s);
    }

    void unknownValuesAreOmitted()
    {
        const QVariantMap metadata = trackMetadata(test::makeTrack(u"Untitled"_s));
        QCOMPARE(metadata.keys(), QStringList({u"mpris:trackid"_s, u"xesam:title"_s}));
    }

    void lengthOfAClipIsTheCatalogsWhereNothingPlaysYet()
    {
        Track track = test::makeTrack(u"Clip"_s);
        track.startS = 30.0;
        track.endS = 40.0;
        QCOMPARE(trackMetadata(track)[u"mpris:length"_s].toLongLong(), 10'000'000LL);
    }

    void pathsAreValidAndDifferWhateverTheIdHolds()
    {
        QSet<QString> paths;
        for (const QString& id : {u"a"_s, u"a/b"_s, u"ä ö"_s, QString(), u"-_Kz"_s}) {
            const QString path = trackPath(test::makeTrack(id)).path();
            QVERIFY2(!path.isEmpty(), qPrintable(id)); // Qt empties what is no object path
            paths.insert(path);
        }
        QCOMPARE(paths.size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestMprisMetadata)
#include "test_mpris_metadata.moc"
