// SPDX-License-Identifier: MIT
#include "core/report/track_report.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

Track song()
{
    Track track;
    track.rowId = 77; // a database key, meaningless to others
    track.id = u"-0Gj8-vB1q4"_s;
    track.source = u"musiccaps"_s;
    track.title = u"Slow \"piano\" \\ 50%1"_s;
    track.artist = u"Ærø & <Söhne>"_s;
    track.caption = u"A line\nbreak, and 音楽 \U0001F3B9."_s;
    track.captionAuthor = u"4"_s;
    track.tags = {u"piano"_s, u"r&b"_s, u"\"quoted\""_s};
    track.startS = 30.0;
    track.endS = 40.5;
    track.url = u"https://example.org/watch?v=-0Gj8-vB1q4&t=30"_s;
    track.affect.point = {-0.25F, 0.1F};
    track.affect.affinities = {0.1F, 0.2F, 0.3F, 0.4F, 0.5F, 0.6F, 0.7F};
    return track;
}

QJsonObject printed(const QJsonObject& document)
{
    return QJsonDocument::fromJson(QJsonDocument(document).toJson()).object();
}

Listing listingOf(int count)
{
    Listing listing;
    for (int i = 0; i < count; ++i) {
        RankedTrack ranked;
        ranked.track = song();
        ranked.track.id = u"track %1"_s.arg(i);
        ranked.score = 0.9F - 0.1F * static_cast<float>(i);
        ranked.arcPosition = 0.25F * static_cast<float>(i);
        ranked.answers = kEmotions[static_cast<std::size_t>(i)];
        listing.tracks.push_back(ranked);
        Reason reason;
        reason.words = {u"word %1"_s.arg(i)};
        listing.reasons.push_back(reason);
    }
    return listing;
}

} // namespace

/// Tracks in JSON, which other programs rely on.
class TestTrackReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTrackHasTheFieldsOfTheContract()
    {
        const QJsonObject json = printed(trackToJson(song()));
        QCOMPARE(json[u"id"_s].toString(), u"-0Gj8-vB1q4"_s);
        QCOMPARE(json[u"source"_s].toString(), u"musiccaps"_s);
        QCOMPARE(json[u"start_s"_s].toDouble(), 30.0);
        QCOMPARE(json[u"end_s"_s].toDouble(), 40.5);
        QCOMPARE(json[u"url"_s].toString(), song().url);
        QCOMPARE(json[u"valence"_s].toDouble(), -0.25);
        QCOMPARE(json[u"arousal"_s].toDouble(), 0.1); // not 0.10000000149011612
        for (const QString& kept : {u"rank"_s, u"score"_s, u"reason"_s, u"emotions"_s, u"rowId"_s})
            QVERIFY2(!json.contains(kept), qPrintable(kept));
    }

    void textSurvivesAsItIs()
    {
        const QJsonObject json = printed(trackToJson(song()));
        QCOMPARE(json[u"title"_s].toString(), song().title);
        QCOMPARE(json[u"artist"_s].toString(), song().artist);
        QCOMPARE(json[u"caption"_s].toString(), song().caption);
        QCOMPARE(json[u"tags"_s].toArray(), QJsonArray({u"piano"_s, u"r&b"_s, u"\"quoted\""_s}));
    }

    void whatIsUnknownIsNullAndNotZero()
    {
        Track track = song();
        track.startS.reset();
        track.endS.reset();
        track.tags.clear();
        track.url.clear();
        const QJsonObject json = printed(trackToJson(track));
        QVERIFY(json[u"start_s"_s].isNull());
        QVERIFY(json[u"end_s"_s].isNull());
        QVERIFY(json[u"tags"_s].isArray() && json[u"tags"_s].toArray().isEmpty());
        QVERIFY(json[u"url"_s].isString() && json[u"url"_s].toString().isEmpty());
        track.startS = 0.0;
        QVERIFY(printed(trackToJson(track))[u"start_s"_s].isDouble());
    }

    void aTrackOfTheCatalogHasItsSevenAffinities()
    {
        const QJsonObject json = printed(catalogTrackToJson(song()));
        const QJsonObject expected = {{u"angry"_s, 0.1},  {u"disgust"_s, 0.2}, {u"fear"_s, 0.3},
                                      {u"happy"_s, 0.4},  {u"sad"_s, 0.5},     {u"surprise"_s, 0.6},
                                      {u"neutral"_s, 0.7}};
        QCOMPARE(json[u"emotions"_s].toObject(), expected);
        QCOMPARE(json[u"id"_s].toString(), song().id);
        for (const QString& left : {u"rank"_s, u"score"_s, u"reason"_s})
            QVERIFY2(!json.contains(left), qPrintable(left));
    }

    void aListIsRankedFromOneInItsOrder()
    {
        const QJsonArray tracks = listingToJson(listingOf(3));
        QCOMPARE(tracks.size(), 3);
        for (int i = 0; i < 3; ++i) {
            const QJsonObject track = tracks[i].toObject();
            QCOMPARE(track[u"rank"_s].toInt(), i + 1);
            QCOMPARE(track[u"id"_s].toString(), u"track %1"_s.arg(i));
            QCOMPARE(track[u"reason"_s].toString(), u"Word %1: near the mood you chose"_s.arg(i));
            QCOMPARE(track[u"arc"_s].toDouble(), 0.25 * i);
        }
        QCOMPARE(tracks[1][u"score"_s].toDouble(), 0.8);
        QCOMPARE(tracks[0][u"answers"_s].toString(), u"angry"_s);
        QCOMPARE(tracks[2][u"answers"_s].toString(), u"fear"_s);
    }

    void aRankedTrackHasAllFieldsOfATrack()
    {
        const QJsonObject ranked = listingToJson(listingOf(1)).first().toObject();
        const QJsonObject plain = trackToJson(listingOf(1).tracks.front().track);
        for (const QString& key : plain.keys())
            QCOMPARE(ranked[key], plain[key]);
    }

    void anEmptyListIsAnEmptyArray() { QVERIFY(listingToJson({}).isEmpty()); }
};

QTEST_APPLESS_MAIN(TestTrackReport)
#include "test_track_report.moc"
