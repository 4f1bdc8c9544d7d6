// SPDX-License-Identifier: MIT
#include "core/report/soundtrack_report.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

class TestSoundtrackReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void segmentsNameTheirTracks()
    {
        const QJsonObject document =
            soundtrackToJson(u"out.mp4"_s, request(), {20.04, -16.1, true, true}, list());
        QCOMPARE(document[u"file"_s].toString(), u"out.mp4"_s);
        QCOMPARE(document[u"duration_s"_s].toDouble(), 20.04);
        QCOMPARE(document[u"loudness_lufs"_s].toDouble(), -16.1);
        QCOMPARE(document[u"own_sound"_s].toString(), u"keep"_s);
        QCOMPARE(document[u"pictures"_s].toString(), u"copied"_s);
        const QJsonArray segments = document[u"segments"_s].toArray();
        QCOMPARE(segments.size(), 2);
        const QJsonObject second = segments[1].toObject();
        QCOMPARE(second[u"id"_s].toString(), u"three"_s);
        QCOMPARE(second[u"source"_s].toString(), u"mine"_s);
        QCOMPARE(second[u"rank"_s].toInt(), 3);
        QCOMPARE(second[u"title"_s].toString(), u"Third"_s);
        QCOMPARE(second[u"path"_s].toString(), u"/music/3.ogg"_s);
        QCOMPARE(second[u"start_s"_s].toDouble(), 9.0);
        QCOMPARE(second[u"length_s"_s].toDouble(), 11.0);
        QCOMPARE(second[u"in_s"_s].toDouble(), 4.0);
        QCOMPARE(second[u"fade_in_s"_s].toDouble(), 2.0);
        QCOMPARE(second[u"fade_out_s"_s].toDouble(), 3.0);
        QCOMPARE(second[u"gain_db"_s].toDouble(), -2.5);
        QCOMPARE(second[u"looped"_s].toBool(), true);
    }

    void clipWithoutASoundHasItOff()
    {
        const QJsonObject document =
            soundtrackToJson(u"out.webm"_s, request(), {20.0, -16.0, false, false}, list());
        QCOMPARE(document[u"own_sound"_s].toString(), u"off"_s);
        QCOMPARE(document[u"pictures"_s].toString(), u"encoded"_s);
    }

private:
    static std::vector<Track> list()
    {
        std::vector<Track> tracks(3);
        tracks[0].id = u"one"_s;
        tracks[2].id = u"three"_s;
        for (Track& track : tracks)
            track.source = u"mine"_s;
        return tracks;
    }

    static SoundtrackRequest request()
    {
        SoundtrackRequest request;
        request.tracks = {{0, u"First"_s, {}, u"/music/1.ogg"_s, 0.0, 60.0, 0.0, {}},
                          {2, u"Third"_s, {}, u"/music/3.ogg"_s, 0.0, 6.0, -2.5, {}}};
        request.plan = {{0, 0.0, 11.0, 0.0, 0.5, 2.0, false}, {1, 9.0, 11.0, 4.0, 2.0, 3.0, true}};
        request.ownSound = OwnSound::Keep;
        return request;
    }
};

QTEST_GUILESS_MAIN(TestSoundtrackReport)
#include "test_soundtrack_report.moc"
