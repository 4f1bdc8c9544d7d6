// SPDX-License-Identifier: MIT
#include "tests/core/media/clip_maker.h"
#include "tests/support/file_content.h"
#include "ui/session/clip_audio.h"
#include "ui/session/clip_playback.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kPatienceMs = 30'000; // machines that test are busy

/// The loudest sample that the sink has been given so far, of 32767.
int loudestRecorded()
{
    const QByteArray bytes = contentOf(qEnvironmentVariable("V2M_RECORDING"));
    int loudest = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        loudest = std::max(loudest, std::abs(qFromLittleEndian<qint16>(bytes.constData() + i)));
    return loudest;
}

} // namespace

/// A clip that is heard while it is seen. Runs on a sound server of its own.
class TestClipAudio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!ClipMaker::haveFfmpeg())
            QSKIP("the ffmpeg command is not installed");
        m_sounding = m_clips.ffmpeg(
            words("-f lavfi -i color=gray:s=160x120:r=25:d=6 -f lavfi -i sine=frequency=440:d=6 "
                  "-c:v mpeg4 -c:a aac -b:a 128k"),
            u"sounding.mp4"_s);
        m_silent = m_clips.ffmpeg(words("-f lavfi -i color=gray:s=160x120:r=25:d=2 -c:v mpeg4"),
                                  u"silent.mp4"_s);
        QVERIFY(!m_sounding.isEmpty() && !m_silent.isEmpty());
    }

    void clipWithoutSoundSaysSo()
    {
        ClipPlayback playback;
        QSignalSpy known(&playback, &ClipPlayback::soundKnown);
        playback.open(m_silent);
        playback.setPlaying(true);
        QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, kPatienceMs);
        QCOMPARE(known[0][0].toBool(), false);
        QTRY_VERIFY_WITH_TIMEOUT(!playback.isPlaying(), kPatienceMs); // it plays to its end
    }

    void soundPlaysInSyncFromItsStart()
    {
        ClipAudio audio;
        QSignalSpy known(&audio, &ClipAudio::soundKnown);
        audio.findDevice();
        audio.open(m_sounding);
        QVERIFY(!audio.positionMs());
        audio.play(2000, 1.0);
        QTRY_VERIFY_WITH_TIMEOUT(audio.positionMs().value_or(0) > 2300, kPatienceMs);
        QCOMPARE(known.size(), 1);
        QCOMPARE(known[0][0].toBool(), true);
        QTRY_VERIFY_WITH_TIMEOUT(loudestRecorded() > 1000, kPatienceMs);
        audio.pause();
        QVERIFY(!audio.positionMs());
    }

    void fastSoundIsSoonAtTheEndOfTheClip()
    {
        ClipPlayback playback;
        QSignalSpy frames(&playback, &ClipPlayback::frameReady);
        playback.open(m_sounding);
        playback.setSpeed(5.0);
        QCOMPARE(playback.speed(), 2.0); // and no faster
        playback.setPlaying(true);
        QTRY_VERIFY_WITH_TIMEOUT(!playback.isPlaying(), kPatienceMs);
        QVERIFY(frames.back().front().value<Frame>().timestampMs > 5800);
    }

    void mutedSoundIsNotHeard()
    {
        ClipAudio audio;
        audio.findDevice();
        audio.open(m_sounding);
        audio.setVolume(0.0);
        const qint64 before = QFile(qEnvironmentVariable("V2M_RECORDING")).size();
        audio.play(0, 1.0);
        QTRY_VERIFY_WITH_TIMEOUT(audio.positionMs().value_or(0) > 800, kPatienceMs);
        // Half a second later: what came before is out.
        const QByteArray bytes =
            contentOf(qEnvironmentVariable("V2M_RECORDING")).mid(before + 48'000 * 4 / 2);
        QVERIFY(std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; }));
    }

private:
    ClipMaker m_clips;
    QString m_sounding;
    QString m_silent;
};

QTEST_GUILESS_MAIN(TestClipAudio)

#include "test_clip_audio.moc"
