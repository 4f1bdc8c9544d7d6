// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"
#include "core/media/camera_source.h"
#include "core/media/clip_recorder.h"
#include "core/media/video_file_source.h"
#include "tests/core/media/clip_maker.h"
#include "tests/support/fake_v4l2/camera_film.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace v2m;

namespace {

constexpr QSize kSize(320, 240);

CameraRequest request()
{
    return {QStringLiteral("/dev/video0"), {}, kSize, 30.0};
}

} // namespace

/// From the camera to the file and back, as the program does it.
class TestCameraRecording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::haveFakeCamera())
            QSKIP("needs the fake camera, which ctest preloads");
        prepareCameras();
        m_film = test::makeCameraFilm(m_folder.filePath(QStringLiteral("film.yuyv")), kSize);
        QVERIFY(!m_film.path.isEmpty());
    }

    void init() { test::loadCamera(m_film); }

    void recordingLastsAsLongAsTheClockSays()
    {
        QTemporaryDir videos;
        CameraSource camera(request());
        Frame frame;
        QVERIFY(camera.read(frame));
        ClipRecorder recorder(videos.path());
        QElapsedTimer clock;
        qint64 lastMs = 0;
        std::int64_t frames = 0;
        while (lastMs < 3000 && camera.read(frame)) {
            if (frames++ == 0)
                clock.start();
            lastMs = clock.elapsed();
            recorder.add(frame);
        }
        const double byTheClock = static_cast<double>(lastMs) / 1000.0;
        const RecordingResult result = recorder.finish();
        QVERIFY2(std::abs(result.durationS - byTheClock) < 0.15,
                 qPrintable(QStringLiteral("%1 of %2").arg(result.durationS).arg(byTheClock)));

        VideoFileSource source(result.path);
        QVERIFY(std::abs(source.info().durationS - byTheClock) < 0.15);
        const std::vector<Frame> read = test::readAll(source);
        QCOMPARE(std::int64_t(read.size()), result.frames);
        // Those that came late in a bunch are passed over.
        QVERIFY2(result.frames + result.droppedFrames > frames * 8 / 10,
                 qPrintable(QStringLiteral("%1 of %2").arg(result.frames).arg(frames)));
        for (const Frame& each : read)
            QCOMPARE(test::corners(each.image), QStringLiteral("RB.."));
    }

    void unpluggedCameraLeavesItsRecording()
    {
        qputenv("FAKEV4L2_UNPLUG", "45");
        QTemporaryDir videos;
        CameraSource camera(request());
        ClipRecorder recorder(videos.path());
        for (Frame frame; camera.read(frame);)
            recorder.add(frame);
        const RecordingResult result = recorder.finish(camera.warning());
        QVERIFY2(translated(result.warning)
                     .startsWith(QStringLiteral("The camera “Fake camera” was unplugged. "
                                                "The recording ends after ")),
                 result.warning.english().c_str());
        VideoFileSource source(result.path);
        QCOMPARE(std::int64_t(test::readAll(source).size()), result.frames);
    }

private:
    QTemporaryDir m_folder;
    test::CameraFilm m_film;
};

QTEST_GUILESS_MAIN(TestCameraRecording)
#include "test_camera_recording.moc"
