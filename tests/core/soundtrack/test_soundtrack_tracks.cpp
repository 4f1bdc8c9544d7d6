// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/soundtrack/soundtrack_tracks.h"
#include "tests/core/media/clip_maker.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <cmath>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

Track trackOf(const QString& id, const QString& path = {})
{
    Track track;
    track.id = id;
    track.title = u"Title of "_s + id;
    track.path = path;
    track.affect.point = {0.25F, -0.5F};
    return track;
}

} // namespace

class TestSoundtrackTracks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!ClipMaker::haveFfmpeg())
            QSKIP("the ffmpeg command is not installed");
        m_tone = m_maker.ffmpeg(words("-f lavfi -i sine=1000:d=12 -af volume=0.5"), u"tone.wav"_s);
        QVERIFY(!m_tone.isEmpty());
    }

    void tracksWithoutAReadableFileDoNotCount()
    {
        const QString text = m_maker.file(u"list.mp3"_s, "#EXTM3U\nhttp://example.org/a.mp3\n");
        const std::vector<Track> list = {trackOf(u"none"_s), trackOf(u"text"_s, text),
                                         trackOf(u"gone"_s, m_maker.path(u"gone.mp3"_s)),
                                         trackOf(u"tone"_s, m_tone)};
        const std::vector<SoundtrackTrack> tracks = soundtrackTracks(list, {});
        QCOMPARE(tracks.size(), std::size_t(1));
        QCOMPARE(tracks[0].place, 3);
        QCOMPARE(tracks[0].title, u"Title of tone"_s);
        QCOMPARE(tracks[0].file, m_tone);
        QCOMPARE(tracks[0].inS, 0.0);
        QVERIFY(std::abs(tracks[0].lengthS - 12.0) < 0.05);
        QCOMPARE(tracks[0].point, (AffectPoint{0.25F, -0.5F}));
    }

    void unknownGainIsMeasured()
    {
        Track known = trackOf(u"known"_s, m_tone);
        known.gainDb = 3.5;
        const std::vector<SoundtrackTrack> tracks =
            soundtrackTracks(std::vector{known, trackOf(u"unknown"_s, m_tone)}, {});
        QCOMPARE(tracks.size(), std::size_t(2));
        QCOMPARE(tracks[0].gainDb, 3.5);
        // The sine of the filter has an amplitude of 1/8: mono at half of it has -27.1 dB of power,
        // to which R 128 adds 0.0 at 1 kHz.
        QVERIFY2(std::abs(tracks[1].gainDb - (-18.0 + 27.1)) < 0.7,
                 qPrintable(QString::number(tracks[1].gainDb)));
    }

    void onlyTheClipOfARecordingSounds()
    {
        Track part = trackOf(u"part"_s, m_tone);
        part.startS = 2.0;
        part.endS = 9.0;
        const std::vector<SoundtrackTrack> tracks = soundtrackTracks(std::vector{part}, {});
        QCOMPARE(tracks.size(), std::size_t(1));
        QCOMPARE(tracks[0].inS, 2.0);
        QCOMPARE(tracks[0].lengthS, 7.0);
    }

    void audioFolderIsSearched()
    {
        const std::vector<SoundtrackTrack> tracks =
            soundtrackTracks(std::vector{trackOf(u"tone"_s)}, QFileInfo(m_tone).path());
        QCOMPARE(tracks.size(), std::size_t(1));
        QCOMPARE(tracks[0].file, m_tone);
    }

    void noFileAtAllIsAnError()
    {
        const QByteArray refusal = refusalOf<FileError>(
            [] { requireSoundtrackTracks(std::vector{trackOf(u"none"_s)}, {}); });
        QVERIFY2(refusal.contains("No track of the list has a sound file"), refusal);
    }

    void stopIsObeyed()
    {
        std::stop_source stop;
        stop.request_stop();
        const std::vector list = {trackOf(u"tone"_s, m_tone)};
        QVERIFY_THROWS_EXCEPTION(Cancelled, soundtrackTracks(list, {}, stop.get_token()));
    }

private:
    ClipMaker m_maker;
    QString m_tone;
};

QTEST_GUILESS_MAIN(TestSoundtrackTracks)
#include "test_soundtrack_tracks.moc"
