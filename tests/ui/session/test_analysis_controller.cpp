// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"
#include "tests/support/fake_chain.h"
#include "ui/session/analysis_controller.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

ChainFactories happyChain(int detectMs = 0)
{
    return {[detectMs] {
                // A frame of blue 128 is even, so this detector dawdles on every one.
                return std::make_unique<FakeDetector>(0, 255, detectMs);
            },
            [] { return std::make_unique<FakeClassifier>(Emotion::Happy); }};
}

} // namespace

class TestAnalysisController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_picture = m_folder.filePath(u"face.png"_s);
        QVERIFY(cv::imwrite(m_picture.toStdString(),
                            cv::Mat(240, 320, CV_8UC3, cv::Scalar(128, 128, 128))));
    }

    void pictureIsAnalysedOnItsOwnThread()
    {
        AnalysisController controller(happyChain());
        QSignalSpy progressed(&controller, &AnalysisController::progressed);
        QSignalSpy finished(&controller, &AnalysisController::finished);
        controller.start(m_picture, {});
        QVERIFY(controller.isRunning());
        QVERIFY(finished.wait());
        QVERIFY(!controller.isRunning());
        QCOMPARE(progressed.size(), 1);
        const auto progress =
            progressed.front().front().value<std::shared_ptr<const AnalysisProgress>>();
        QCOMPARE(progress->frame.image.cols, 320);
        QCOMPARE(progress->newSamples.size(), 1U);
        const auto analysis = finished.front().front().value<std::shared_ptr<const ClipAnalysis>>();
        QCOMPARE(analysis->summary.top[0], Emotion::Happy);
        QCOMPARE(analysis->source.name, m_picture);
    }

    void fileThatIsNotAClipFailsWithAMessage()
    {
        AnalysisController controller(happyChain());
        QSignalSpy failed(&controller, &AnalysisController::failed);
        controller.start(m_folder.filePath(u"missing.mp4"_s), {});
        QVERIFY(failed.wait());
        QVERIFY(translated(failed.front().at(1).value<Message>()).contains(u"missing.mp4"_s));
        QVERIFY(!controller.isRunning());
    }

    void newStartReplacesTheRunningOne()
    {
        AnalysisController controller(happyChain(300));
        QSignalSpy finished(&controller, &AnalysisController::finished);
        QSignalSpy cancelled(&controller, &AnalysisController::cancelled);
        controller.start(m_picture, {});
        controller.start(m_picture, {.smoothingMs = 0});
        QVERIFY(finished.wait(10000));
        QTest::qWait(100);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(cancelled.size(), 0);
    }

    void cancelEndsWithoutAResult()
    {
        AnalysisController controller(happyChain(500));
        QSignalSpy finished(&controller, &AnalysisController::finished);
        QSignalSpy cancelled(&controller, &AnalysisController::cancelled);
        controller.start(m_picture, {});
        QTest::qWait(50);
        controller.cancel();
        QVERIFY(cancelled.wait(10000));
        QCOMPARE(finished.size(), 0);
        QVERIFY(!controller.isRunning());
    }

    void destroyingEndsTheWork()
    {
        QElapsedTimer timer;
        {
            AnalysisController controller(happyChain(200));
            controller.start(m_picture, {});
            timer.start();
        }
        QVERIFY(timer.elapsed() < 2000);
    }

private:
    QTemporaryDir m_folder;
    QString m_picture;
};

QTEST_GUILESS_MAIN(TestAnalysisController)
#include "test_analysis_controller.moc"
