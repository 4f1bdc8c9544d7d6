// SPDX-License-Identifier: MIT
#include "tests/core/media/clip_maker.h"
#include "ui/session/clip_playback.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kPatienceMs = 30'000; // machines that build are slow

std::int64_t lastTimeOf(const QSignalSpy& frames)
{
    return frames.isEmpty() ? -1 : frames.back().front().value<Frame>().timestampMs;
}

} // namespace

/// A clip looked at again, from any place in it.
class TestClipPlayback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!ClipMaker::haveFfmpeg())
            QSKIP("the ffmpeg command is not installed");
        // Its container does not find pictures by time, so its end is far away.
        m_long = m_clips.ffmpeg(words("-f lavfi -i color=gray:s=1280x720:r=25:d=600 -c:v mpeg4 "
                                      "-q:v 31 -g 600"),
                                u"long.avi"_s);
        QVERIFY(!m_long.isEmpty());
    }

    void everyPositionIsReachedForwardsAndBackwards_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("mp4") << u"a.mp4"_s << h264();
        QTest::newRow("webm") << u"a.webm"_s << vp8();
        QTest::newRow("avi") << u"a.avi"_s << words("-c:v mpeg4 -q:v 2");
    }

    void everyPositionIsReachedForwardsAndBackwards()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        ClipPlayback playback;
        QSignalSpy frames(&playback, &ClipPlayback::frameReady);
        playback.open(m_clips.standard(name, options, u"loop=4:30"_s));
        for (const std::int64_t place : {0, 4000, 2000, 5960, 80, 80, 99'000}) {
            frames.clear();
            playback.seek(place);
            QTRY_COMPARE_WITH_TIMEOUT(lastTimeOf(frames), std::min<std::int64_t>(place, 5960),
                                      kPatienceMs);
        }
    }

    void playbackContinuesFromThere()
    {
        ClipPlayback playback;
        QSignalSpy frames(&playback, &ClipPlayback::frameReady);
        playback.open(m_clips.standard(u"p.mp4"_s, h264(), u"loop=4:30"_s));
        playback.seek(5600);
        QTRY_COMPARE_WITH_TIMEOUT(lastTimeOf(frames), std::int64_t(5600), kPatienceMs);
        playback.setPlaying(true);
        QTRY_VERIFY_WITH_TIMEOUT(!playback.isPlaying(), kPatienceMs);
        QTRY_COMPARE(lastTimeOf(frames), std::int64_t(5960));
        for (const auto& arguments : frames)
            QVERIFY(arguments.front().value<Frame>().timestampMs >= 5600);
    }

    void aPictureIsShownAgain()
    {
        const QString picture =
            m_clips.ffmpeg(words("-f lavfi -i testsrc -frames:v 1"), u"picture.png"_s);
        ClipPlayback playback;
        QSignalSpy frames(&playback, &ClipPlayback::frameReady);
        playback.open(picture);
        for (int times = 1; times < 4; ++times) {
            playback.seek(0);
            QTRY_COMPARE_WITH_TIMEOUT(frames.size(), times, kPatienceMs);
        }
    }

    void aFarSeekIsAbortedForANearOne()
    {
        ClipPlayback playback;
        QSignalSpy frames(&playback, &ClipPlayback::frameReady);
        playback.open(m_long);
        playback.seek(599'000);
        QTest::qWait(100);
        QElapsedTimer clock;
        clock.start();
        playback.seek(40);
        QTRY_COMPARE_WITH_TIMEOUT(lastTimeOf(frames), std::int64_t(40), kPatienceMs);
        QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(frames.size(), 1);
    }

    void endingDoesNotWaitForAFarSeek()
    {
        auto playback = std::make_unique<ClipPlayback>();
        playback->open(m_long);
        playback->seek(599'000);
        QTest::qWait(100);
        QElapsedTimer clock;
        clock.start();
        playback.reset();
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    }

private:
    ClipMaker m_clips;
    QString m_long;
};

QTEST_GUILESS_MAIN(TestClipPlayback)
#include "test_clip_playback.moc"
