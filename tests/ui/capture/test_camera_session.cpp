// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"
#include "core/media/camera.h"
#include "core/media/video_file_source.h"
#include "core/vision/face_detector.h"
#include "tests/support/fake_chain.h"
#include "tests/support/fake_v4l2/camera_film.h"
#include "ui/capture/record_controller.h"
#include "ui/session/live_controller.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

constexpr int kPatienceMs = 60'000;

/// Real faces are looked for in every picture; who is to tell the moods is of no matter here.
ChainFactories seeingChain()
{
    return {[] { return makeFaceDetector(DetectorChoice::Automatic); },
            [] { return std::make_unique<test::FakeClassifier>(Emotion::Happy); }};
}

} // namespace

/// The camera, the live view and the recorder of the program, together.
class TestCameraSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::haveFakeCamera())
            QSKIP("needs the fake camera, which ctest preloads");
        prepareCameras();
        m_film = test::makeCameraFilm(m_folder.filePath(u"film.yuyv"_s), {640, 360});
        QVERIFY(!m_film.path.isEmpty());
    }

    void init() { test::loadCamera(m_film, 15); }

    void liveViewFindsTheFaceInFrontOfTheCamera()
    {
        LiveController live(seeingChain());
        int withFace = 0;
        connect(&live, &LiveController::reported, this,
                [&](const LiveReport& report) { withFace += report.readings.size() == 1 ? 1 : 0; });
        live.start(openIt(), 300);
        QTRY_VERIFY_WITH_TIMEOUT(withFace >= 5, kPatienceMs);
    }

    void recordingShowsTheFaceThatTheCameraSaw()
    {
        QTemporaryDir videos;
        LiveController live(seeingChain());
        RecordController controller(live);
        QSignalSpy saved(&controller, &RecordController::saved);
        controller.setSettings({videos.path(), 0, {}});
        live.start(openIt(), 300);
        controller.start();
        QTRY_VERIFY_WITH_TIMEOUT(controller.elapsedMs() > 1500, kPatienceMs);
        controller.stop();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kPatienceMs);

        const auto result = saved.front().front().value<RecordingResult>();
        QVERIFY(result.warning.isEmpty());
        VideoFileSource source(result.path);
        QCOMPARE(source.info().size, cv::Size(640, 360));
        Frame frame;
        QVERIFY(source.read(frame));
        QCOMPARE(makeFaceDetector(DetectorChoice::Automatic)->detect(frame.image).size(),
                 std::size_t(1));
    }

    void eachFaultHasOneMessage_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("unplugged")
            << QByteArray("FAKEV4L2_UNPLUG") << "The camera “Fake camera” was unplugged.";
        QTest::newRow("stalled") << QByteArray("FAKEV4L2_STALL")
                                 << "The camera “Fake camera” has stopped sending pictures.";
        QTest::newRow("busy") << QByteArray("FAKEV4L2_BUSY")
                              << "The camera “Fake camera” is in use by another program.";
    }

    void eachFaultHasOneMessage()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, sentence);
        qputenv(fault.constData(), "10");
        LiveController live(seeingChain());
        QSignalSpy ended(&live, &LiveController::sourceEnded);
        QElapsedTimer sinceFrame;
        sinceFrame.start();
        connect(&live, &LiveController::frameArrived, this, [&] { sinceFrame.restart(); });
        live.start(openIt(), 300);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kPatienceMs);
        QCOMPARE(translated(ended.front().front().value<Message>()), sentence);
        QVERIFY2(sinceFrame.elapsed() < 4000, qPrintable(QString::number(sinceFrame.elapsed())));
        QVERIFY(!live.isRunning());
    }

private:
    static LiveAnalysis::SourceFactory openIt()
    {
        return [] { return openCamera({u"/dev/video0"_s, {}, {640, 360}, 30.0}); };
    }

    QTemporaryDir m_folder;
    test::CameraFilm m_film;
};

QTEST_GUILESS_MAIN(TestCameraSession)
#include "test_camera_session.moc"
