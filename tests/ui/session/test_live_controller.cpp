// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "tests/support/fake_chain.h"
#include "ui/session/live_controller.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

ChainFactories happyChain()
{
    return {[] { return std::make_unique<FakeDetector>(0, 255); },
            [] { return std::make_unique<FakeClassifier>(Emotion::Happy); }};
}

std::unique_ptr<FrameSource> endlessSource()
{
    class Camera : public FakeFrameSource {
    public:
        Camera() : FakeFrameSource(1000000) {}
        bool read(Frame& frame) override
        {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            return FakeFrameSource::read(frame);
        }
    };
    return std::make_unique<Camera>();
}

} // namespace

class TestLiveController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesAndReportsReachTheWindowsThread()
    {
        LiveController controller(happyChain());
        QThread* receivedOn = nullptr;
        int reports = 0;
        connect(&controller, &LiveController::reported, &controller, [&](const LiveReport& report) {
            receivedOn = QThread::currentThread();
            reports += report.readings.size() == 1 ? 1 : 0;
        });
        QSignalSpy frames(&controller, &LiveController::frameArrived);
        controller.start(endlessSource, 300);
        QTRY_VERIFY(reports > 5 && frames.size() > 5);
        QCOMPARE(receivedOn, thread());
        controller.stop();
        QVERIFY(!controller.isRunning());
    }

    void slowWindowSkipsFramesAndBlocksNobody()
    {
        LiveController controller(happyChain());
        std::atomic<int> captured = 0;
        controller.setFrameTap([&](const Frame&) { ++captured; });
        int shown = 0;
        connect(&controller, &LiveController::frameArrived, &controller, [&](const Frame&) {
            ++shown;
            QTest::qSleep(60);
        });
        controller.start(endlessSource, 300);
        QTRY_VERIFY(shown >= 3);
        controller.stop();
        QVERIFY2(captured > 3 * shown, qPrintable(QString::number(captured)));
    }

    void nothingArrivesAfterStop()
    {
        LiveController controller(happyChain());
        QSignalSpy reports(&controller, &LiveController::reported);
        controller.start(endlessSource, 300);
        QTRY_VERIFY(!reports.isEmpty());
        controller.stop();
        reports.clear();
        QTest::qWait(50);
        QCOMPARE(reports.size(), 0);
    }

    /// A camera that has stalled blocks its reader for seconds.
    void stopDoesNotWaitForASlowCameraButTheNextOneDoes()
    {
        static std::atomic<int> open = 0;
        static std::atomic<int> mostOpen = 0;
        class SlowCamera : public FakeFrameSource {
        public:
            SlowCamera() : FakeFrameSource(1000000)
            {
                mostOpen = std::max(mostOpen.load(), ++open);
            }
            ~SlowCamera() override { --open; }
            bool read(Frame& frame) override
            {
                std::this_thread::sleep_for(std::chrono::milliseconds(700));
                return FakeFrameSource::read(frame);
            }
        };
        const auto openSlowly = []() -> std::unique_ptr<FrameSource> {
            return std::make_unique<SlowCamera>();
        };
        LiveController controller(happyChain());
        QSignalSpy frames(&controller, &LiveController::frameArrived);
        controller.start(openSlowly, 300);
        QTRY_VERIFY(!frames.isEmpty());
        frames.clear();
        QElapsedTimer clock;
        clock.start();
        controller.stop();
        controller.start(openSlowly, 300);
        QVERIFY2(clock.elapsed() < 300, qPrintable(QString::number(clock.elapsed())));
        QTRY_VERIFY(!frames.isEmpty());
        QCOMPARE(mostOpen, 1);
    }

    void cameraThatFailsIsOneSentence()
    {
        LiveController controller(happyChain());
        QSignalSpy ended(&controller, &LiveController::sourceEnded);
        controller.start(
            []() -> std::unique_ptr<FrameSource> {
                throw FileError(Message::verbatim("The camera is busy."));
            },
            300);
        QVERIFY(ended.wait());
        QCOMPARE(ended.size(), 1);
        QCOMPARE(translated(ended.front().front().value<Message>()), u"The camera is busy."_s);
        QVERIFY(!controller.isRunning());
    }
};

QTEST_GUILESS_MAIN(TestLiveController)
#include "test_live_controller.moc"
