// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"
#include "core/media/video_file_source.h"
#include "tests/ui/capture/fake_camera_session.h"
#include "ui/capture/record_controller.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

/// A controller in a folder of its own, and what it says.
struct Session {
    explicit Session(int countdownS = 0, std::int64_t limitMs = 60'000)
    {
        RecordSettings settings;
        settings.folder = folder.path();
        settings.countdownS = countdownS;
        settings.options.limitMs = limitMs;
        controller.setSettings(settings);
    }

    RecordingResult result() const
    {
        return saved.isEmpty() ? RecordingResult{} : saved.front().front().value<RecordingResult>();
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }

    QTemporaryDir folder;
    LiveController live{test::calmChain()};
    RecordController controller{live};
    QSignalSpy saved{&controller, &RecordController::saved};
    QSignalSpy failed{&controller, &RecordController::failed};
    QSignalSpy states{&controller, &RecordController::stateChanged};
};

constexpr int kPatienceMs = 30'000; // for the encoder on a machine that is busy otherwise

} // namespace

class TestRecordController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cameraThatIsOffIsRequestedFirst()
    {
        Session session;
        QSignalSpy needed(&session.controller, &RecordController::cameraNeeded);
        session.controller.start();
        QCOMPARE(needed.size(), 1);
        QCOMPARE(session.controller.state(), RecordState::StartingCamera);
        session.controller.toggle(); // there is none after all
        QCOMPARE(session.controller.state(), RecordState::Idle);
        session.controller.start();
        test::switchOn(session.live);
        QTRY_COMPARE_WITH_TIMEOUT(session.controller.state(), RecordState::Recording, kPatienceMs);
    }

    void cameraThatCannotBeStartedIsNotWaitedFor()
    {
        Session session;
        session.controller.start();
        test::switchOn(session.live, 0, Message::verbatim("The camera is busy."));
        QTRY_COMPARE_WITH_TIMEOUT(session.failed.size(), 1, kPatienceMs);
        QCOMPARE(translated(session.failed.front().front().value<Message>()),
                 u"The camera is busy."_s);
        QCOMPARE(session.controller.state(), RecordState::Idle);
    }

    void recordingIsSavedWhenStopped()
    {
        Session session;
        test::switchOn(session.live);
        QSignalSpy elapsed(&session.controller, &RecordController::elapsedChanged);
        session.controller.start();
        QCOMPARE(session.controller.state(), RecordState::Recording);
        QTRY_VERIFY_WITH_TIMEOUT(session.controller.elapsedMs() > 800, kPatienceMs);
        QVERIFY(elapsed.size() > 2);
        session.controller.stop();
        QCOMPARE(session.controller.state(), RecordState::Saving);
        QTRY_COMPARE_WITH_TIMEOUT(session.saved.size(), 1, kPatienceMs);
        QCOMPARE(session.controller.state(), RecordState::Idle);
        QVERIFY(session.live.isRunning());

        const RecordingResult result = session.result();
        QVERIFY(result.warning.isEmpty());
        VideoFileSource source(result.path);
        QVERIFY(std::abs(source.info().durationS - result.durationS) < 0.15);
        QVERIFY(result.durationS > 0.8);
    }

    void countdownRunsDownAndCanBeCancelled()
    {
        Session session(2);
        test::switchOn(session.live);
        QSignalSpy countdown(&session.controller, &RecordController::countdownChanged);
        session.controller.toggle();
        QCOMPARE(session.controller.state(), RecordState::CountingDown);
        QTRY_COMPARE_WITH_TIMEOUT(session.controller.state(), RecordState::Recording, kPatienceMs);
        QCOMPARE(countdown.size(), 2);
        QCOMPARE(countdown.at(0).front().toInt(), 2);
        QCOMPARE(countdown.at(1).front().toInt(), 1);
        session.controller.toggle();
        QTRY_COMPARE_WITH_TIMEOUT(session.controller.state(), RecordState::Idle, kPatienceMs);

        session.saved.clear();
        const auto before = session.files();
        session.controller.toggle();
        session.controller.toggle();
        QCOMPARE(session.controller.state(), RecordState::Idle);
        for (const QTimer* timer : session.controller.findChildren<QTimer*>())
            QVERIFY(!timer->isActive());
        QCOMPARE(session.files(), before);
    }

    void limitEndsTheRecording()
    {
        Session session(0, 700);
        test::switchOn(session.live);
        session.controller.start();
        QTRY_COMPARE_WITH_TIMEOUT(session.saved.size(), 1, kPatienceMs);
        QVERIFY(session.result().durationS <= 0.74);
        QVERIFY(session.result().warning.isEmpty());
    }

    void lostCameraKeepsTheRecordingAndSaysSo()
    {
        Session session;
        test::switchOn(session.live, 60, Message::verbatim("The camera was unplugged."));
        session.controller.start();
        QTRY_COMPARE_WITH_TIMEOUT(session.saved.size(), 1, kPatienceMs);
        QVERIFY2(translated(session.result().warning)
                     .startsWith(u"The camera was unplugged. The recording ends after "_s),
                 session.result().warning.english().c_str());
        QVERIFY(QFile::exists(session.result().path));
    }

    void lostCameraEndsTheCountdown()
    {
        Session session(60);
        test::switchOn(session.live, 5, Message::verbatim("The camera was unplugged."));
        session.controller.start();
        QTRY_COMPARE_WITH_TIMEOUT(session.failed.size(), 1, kPatienceMs);
        QCOMPARE(translated(session.failed.front().front().value<Message>()),
                 u"The camera was unplugged."_s);
        QCOMPARE(session.controller.state(), RecordState::Idle);
    }

    void switchingTheCameraOffEndsTheRecording()
    {
        Session session;
        test::switchOn(session.live);
        session.controller.start();
        QTRY_VERIFY_WITH_TIMEOUT(session.controller.elapsedMs() > 100, kPatienceMs);
        session.live.stop();
        QTRY_COMPARE_WITH_TIMEOUT(session.saved.size(), 1, kPatienceMs);
    }

    void uncreatableFolderShowsAMessage()
    {
        Session session;
        RecordSettings settings = session.controller.settings();
        settings.folder = u"/dev/null/videos"_s;
        session.controller.setSettings(settings);
        test::switchOn(session.live);
        session.controller.start();
        QCOMPARE(session.failed.size(), 1);
        QVERIFY(translated(session.failed.front().front().value<Message>())
                    .contains(u"/dev/null/videos"));
        QCOMPARE(session.controller.state(), RecordState::Idle);
    }

    void quittingKeepsTheRecording()
    {
        QTemporaryDir folder;
        LiveController live(test::calmChain());
        {
            RecordController controller(live);
            controller.setSettings({folder.path(), 0, {}});
            test::switchOn(live);
            controller.start();
            QTRY_VERIFY_WITH_TIMEOUT(controller.elapsedMs() > 200, kPatienceMs);
        }
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        VideoFileSource source(folder.filePath(files.front()));
        QVERIFY(source.info().durationS > 0.1);
    }
};

QTEST_GUILESS_MAIN(TestRecordController)
#include "test_record_controller.moc"
