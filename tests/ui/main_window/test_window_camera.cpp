// SPDX-License-Identifier: MIT
#include "core/base/paths.h"
#include "core/catalog/diary_repository.h"
#include "core/media/video_file_source.h"
#include "tests/support/fake_v4l2/camera_film.h"
#include "tests/support/test_data.h"
#include "tests/ui/main_window/window_under_test.h"
#include "ui/main_window/window_actions.h"

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kPatienceMs = 60'000;

/// Of the films that turn: pictures a second. They take 150 kB each.
constexpr int kFilmRate = 12;

std::optional<Emotion> leads(const std::optional<EmotionScores>& scores)
{
    return scores ? std::optional(emotionsByScore(*scores)[0]) : std::nullopt;
}

} // namespace

/// The window in front of a camera, and of cameras that fail.
class TestWindowCamera : public QObject {
    Q_OBJECT
public:
    explicit TestWindowCamera(const EmptyHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase()
    {
        if (!haveFakeCamera())
            QSKIP("needs the fake camera, which ctest preloads");
        m_film = makeCameraFilm(m_home.filePath(u"film.yuyv"_s), {640, 480});
        QVERIFY(!m_film.path.isEmpty());
        QSettings().setValue(u"folders/recordings"_s, m_home.filePath(u"recordings"_s));
    }

    void init() { loadCamera(m_film, 25); }

    /// See, record, and hear: the whole way of a person in front of their camera.
    void recordingBecomesAPlaylist()
    {
        WindowUnderTest window;
        switchOn(window);
        QTRY_COMPARE_WITH_TIMEOUT(window.video().faces().size(), std::size_t(1), kPatienceMs);
        QVERIFY(window.video().isMirrored());
        QTRY_VERIFY_WITH_TIMEOUT(window.state().scores(), kPatienceMs); // live
        QTRY_COMPARE_WITH_TIMEOUT(window.list().rowCount(), 10, kPatienceMs);

        QPushButton* record = recordButton(window);
        auto* cameras = window->findChild<QComboBox*>(u"cameraBox"_s);
        QVERIFY(record != nullptr && cameras != nullptr);
        QVERIFY(cameras->isEnabled());
        QTest::mouseClick(record, Qt::LeftButton);
        QCOMPARE(window.video().countdown(), 3);
        QVERIFY(!cameras->isEnabled()); // a recording is of one camera
        QTRY_COMPARE_WITH_TIMEOUT(record->text(), u"Stop 0:02"_s, kPatienceMs);
        QVERIFY(window.untilIdle([&] { QTest::mouseClick(record, Qt::LeftButton); }));

        const QDir folder(m_home.filePath(u"recordings"_s));
        const QStringList files = folder.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(window->windowFilePath(), folder.filePath(files.front()));
        QVERIFY(VideoFileSource(window->windowFilePath()).info().durationS > 1.5);
        QVERIFY(!window.video().isMirrored()); // it is a file now
        QVERIFY(window.state().analysis && window.state().scores());
        QTRY_COMPARE(window.list().rowCount(), 10);
        QVERIFY(cameras->isEnabled());
    }

    /// The promise of the program, live: what the bars say, the list plays, soon and steadily.
    void listFollowsAFaceThatBeginsToSmile()
    {
        const CameraFilm film = makeSmilingFilm(m_home.filePath(u"smile.yuyv"_s), {320, 240},
                                                6 * kFilmRate, 14 * kFilmRate);
        QVERIFY(!film.path.isEmpty());
        loadCamera(film, kFilmRate);
        WindowUnderTest window;
        switchOn(window);
        QTRY_VERIFY_WITH_TIMEOUT(leads(window.state().scoresNow()) == Emotion::Neutral,
                                 kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(leads(window.state().scores()) == Emotion::Neutral &&
                                     window.list().rowCount() == 10,
                                 kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(leads(window.state().scoresNow()) == Emotion::Happy, kPatienceMs);
        const std::int64_t smilesMs = window.state().nowMs; // in the camera's time
        QTRY_VERIFY_WITH_TIMEOUT(window.list().rows().front().ranked.answers == Emotion::Happy,
                                 kPatienceMs);
        const std::int64_t followedMs = window.state().nowMs - smilesMs;
        qInfo("the list follows the bars after %lld ms", static_cast<long long>(followedMs));
        QVERIFY2(followedMs <= 5000, qPrintable(QString::number(followedMs)));
    }

    void listDoesNotFlickerWithAnAlternatingFace()
    {
        const CameraFilm film = makeSmilingFilm(m_home.filePath(u"flicker.yuyv"_s), {320, 240},
                                                2 * kFilmRate, 2 * kFilmRate);
        QVERIFY(!film.path.isEmpty());
        loadCamera(film, kFilmRate);
        WindowUnderTest window;
        std::vector<std::int64_t> changesMs;
        connect(&window.list(), &PlaylistModel::listChanged, this,
                [&] { changesMs.push_back(window.state().nowMs); });
        switchOn(window);
        QTRY_VERIFY_WITH_TIMEOUT(window.list().rowCount() == 10, kPatienceMs);
        changesMs.clear(); // the first list is no change
        QTRY_VERIFY_WITH_TIMEOUT(window.state().nowMs > 25'000, kPatienceMs);
        disconnect(&window.list(), nullptr, this, nullptr);
        QVERIFY2(changesMs.size() <= 3, qPrintable(QString::number(changesMs.size())));
        for (std::size_t i = 1; i < changesMs.size(); ++i)
            QVERIFY(changesMs[i] - changesMs[i - 1] >= 9'000); // ranking takes its time, too
    }

    void cameraReplacesAnAnalysis()
    {
        const QString clip = faceFile(u"clips/face_noface.mov"_s);
        WindowUnderTest window;
        window->openClips({clip, clip, clip});
        QTRY_VERIFY_WITH_TIMEOUT(window.video().hasPicture(), kPatienceMs);
        QSignalSpy idle(&window.window(), &MainWindow::idle);
        switchOn(window);
        QVERIFY(window.video().isMirrored());
        QVERIFY(!idle.isEmpty() || idle.wait(kPatienceMs));
        // The end of the analysis changes nothing of what the camera shows.
        QTRY_COMPARE_WITH_TIMEOUT(window.video().faces().size(), std::size_t(1), kPatienceMs);
        QVERIFY(window.video().isMirrored());
        QVERIFY(cameraButton(window)->isChecked());
        QVERIFY(window.said() != u"Cancelled."_s);
    }

    void recordingSwitchesTheCameraOnAndCountsDown()
    {
        WindowUnderTest window;
        auto* cameras = window->findChild<QComboBox*>(u"cameraBox"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!cameras->currentText().isEmpty(), kPatienceMs);
        QPushButton* record = recordButton(window);
        QTest::mouseClick(record, Qt::LeftButton);
        QVERIFY(cameraButton(window)->isChecked());
        QCOMPARE(record->text(), u"Cancel"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window.video().countdown(), 3, kPatienceMs);
        QVERIFY(window.video().hasPicture()); // there is something to get ready in front of
        QTRY_VERIFY_WITH_TIMEOUT(record->text().startsWith(u"Stop"_s), kPatienceMs);
    }

    void cameraThatIsSwitchedOffLeavesNoPicture()
    {
        WindowUnderTest window;
        switchOn(window);
        QTRY_COMPARE_WITH_TIMEOUT(window.list().rowCount(), 10, kPatienceMs);
        QTest::mouseClick(cameraButton(window), Qt::LeftButton);
        QVERIFY(!window.video().hasPicture());
        QVERIFY(window.named(u"Use the camera"_s) != nullptr); // it invites again
        QVERIFY(window.state().scores()); // the list still follows from what is seen
        QCOMPARE(window.list().rowCount(), 10);
        QVERIFY(!window.timeline().content().isRolling);
    }

    void countdownCanBeCancelled()
    {
        WindowUnderTest window;
        switchOn(window);
        QTRY_VERIFY_WITH_TIMEOUT(window.video().hasPicture(), kPatienceMs);
        QPushButton* record = recordButton(window);
        QTest::mouseClick(record, Qt::LeftButton);
        QCOMPARE(window.video().countdown(), 3);
        QTest::mouseClick(record, Qt::LeftButton);
        QCOMPARE(window.video().countdown(), 0);
        QVERIFY(window->findChild<QComboBox*>(u"cameraBox"_s)->isEnabled());
        const QAction& menu = *window->findChild<WindowActions*>()->record;
        window.press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(window.video().countdown(), 3);
        QVERIFY(menu.isChecked());
        window.press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(window.video().countdown(), 0);
        QVERIFY(!menu.isChecked());
    }

    void faultsAreShownOnThePicture_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("unplugged")
            << QByteArray("FAKEV4L2_UNPLUG") << u"The camera “%1” was unplugged."_s;
        QTest::newRow("stalled") << QByteArray("FAKEV4L2_STALL")
                                 << u"The camera “%1” has stopped sending pictures."_s;
        QTest::newRow("busy") << QByteArray("FAKEV4L2_BUSY")
                              << u"The camera “%1” is in use by another program."_s;
        QTest::newRow("denied") << QByteArray("FAKEV4L2_DENIED")
                                << u"You are not allowed to use the camera “%1”; on most systems "
                                   "the members of the group “video” are. To become one, run “sudo "
                                   "usermod -aG video $USER” and log in again."_s;
    }

    void faultsAreShownOnThePicture()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, sentence);
        qputenv(fault.constData(), "10");
        WindowUnderTest window;
        switchOn(window);
        const QString name = window->findChild<QComboBox*>(u"cameraBox"_s)->currentText();
        QTRY_COMPARE_WITH_TIMEOUT(window.shownSentence(), sentence.arg(name), kPatienceMs);
        QVERIFY(!cameraButton(window)->isChecked());
        // And tried again, once the camera is repaired, it works.
        repairCamera();
        QTest::mouseClick(window.named(u"Try again"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window.video().hasPicture(), kPatienceMs);
        QVERIFY(cameraButton(window)->isChecked());
    }

    void quittingDuringARecordingKeepsIt()
    {
        const QDir folder(m_home.filePath(u"recordings"_s));
        const QStringList before = folder.entryList(QDir::Files);
        WindowUnderTest window;
        beginRecording(window);
        window.press(Qt::Key_Q, Qt::ControlModifier);
        window.close();
        QStringList files = folder.entryList(QDir::Files);
        QCOMPARE(files.size(), before.size() + 1);
        for (const QString& file : before)
            files.removeOne(file);
        QVERIFY2(!files.front().contains(u".part."_s), qPrintable(files.front()));
        QVERIFY(VideoFileSource(folder.filePath(files.front())).info().durationS > 1.0);
    }

    void recordingDoesNotReplaceAClipThatWasOpenedMeanwhile()
    {
        const QString clip = faceFile(u"clips/single_face.mp4"_s);
        WindowUnderTest window;
        beginRecording(window);
        QVERIFY(window.analyze({clip}));
        // The recording is read out of sight.
        QTRY_VERIFY_WITH_TIMEOUT(window.said().endsWith(u"is now among the clips."_s), kPatienceMs);
        QCOMPARE(window->windowFilePath(), clip);
        QVERIFY(window.state().analysis && window.state().scores());
    }

    void cameraThatWasPluggedInLaterIsFoundByTryingAgain()
    {
        const QString plug = m_home.filePath(u"plug"_s);
        qputenv("FAKEV4L2_PLUG", QFile::encodeName(plug));
        WindowUnderTest window;
        QTest::mouseClick(cameraButton(window), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(window.shownSentence(),
                                  u"No camera was found. Plug one in, or open a video instead."_s,
                                  kPatienceMs);
        QVERIFY(!cameraButton(window)->isChecked());
        QVERIFY(window.named(u"Use the camera"_s) == nullptr); // it would do the same
        QVERIFY(QFile(plug).open(QIODevice::WriteOnly));
        QTest::mouseClick(window.named(u"Try again"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window.video().hasPicture(), kPatienceMs);
        QVERIFY(cameraButton(window)->isChecked());
        QFile::remove(plug);
    }

    void withoutACameraTheClipStays()
    {
        qputenv("FAKEV4L2_PLUG", "/nowhere");
        WindowUnderTest window;
        QVERIFY(window.analyze({faceFile(u"clips/single_face.mp4"_s)}));
        const auto analysis = window.state().analysis;
        QVERIFY(analysis);
        for (QWidget* button :
             std::initializer_list<QWidget*>{recordButton(window), cameraButton(window)}) {
            window->statusBar()->clearMessage();
            QTest::mouseClick(button, Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(window.said().startsWith(u"No camera was found."_s),
                                     kPatienceMs);
        }
        QCOMPARE(recordButton(window)->text(), u"Record"_s);
        QCOMPARE(window.state().analysis, analysis);
        QTRY_VERIFY(window.video().hasPicture());
        QVERIFY(window.state().scores());
    }

    void missingCameraTakesBackWhatWasSaidOfAClip()
    {
        qputenv("FAKEV4L2_PLUG", "/nowhere");
        WindowUnderTest window;
        QVERIFY(window.untilIdle([&] { window->openClips({faceFile(u"clips/no_face.mp4"_s)}); }));
        QVERIFY(window.said().startsWith(u"No face was found"_s));
        QTest::mouseClick(cameraButton(window), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window.shownSentence().startsWith(u"No camera was found."_s),
                                 kPatienceMs);
        QTRY_VERIFY(window.said().isEmpty());
    }

    void windowDoesNotWaitForAStalledCamera()
    {
        qputenv("FAKEV4L2_STALL", "25");
        WindowUnderTest window;
        switchOn(window);
        QTRY_VERIFY_WITH_TIMEOUT(window.video().hasPicture(), kPatienceMs);
        // Past its last picture, before it is given up.
        QTRY_VERIFY_WITH_TIMEOUT(window.state().nowMs >= 900, kPatienceMs);
        QElapsedTimer clock;
        clock.start();
        QTest::mouseClick(cameraButton(window), Qt::LeftButton);
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        clock.start();
        window.close();
        QVERIFY2(clock.elapsed() < 2500, qPrintable(QString::number(clock.elapsed())));
    }

    /// A recording would else stand twice in it: as what the camera saw, and as a clip.
    void diaryHasTheCameraAndTheRecordingOnceEach()
    {
        {
            Database database(defaultCatalogPath());
            DiaryRepository(database).setConsent(DiaryConsent::On);
        }
        const auto entries = [] {
            Database database(defaultCatalogPath());
            return DiaryRepository(database).entries();
        };
        WindowUnderTest window;
        switchOn(window);
        QTRY_VERIFY_WITH_TIMEOUT(window.state().scores() && window.state().nowMs > 3000,
                                 kPatienceMs);
        QVERIFY(entries().empty()); // not before it is switched off
        QTest::mouseClick(cameraButton(window), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(entries().size(), 1U, kPatienceMs);
        QVERIFY(entries().front().origin == DiaryOrigin::Live);
        QVERIFY(leads(entries().front().scores) == Emotion::Happy);

        beginRecording(window);
        QVERIFY(window.untilIdle([&] { QTest::mouseClick(recordButton(window), Qt::LeftButton); }));
        QTRY_COMPARE_WITH_TIMEOUT(entries().size(), 2U, kPatienceMs);
        QVERIFY(entries().back().origin == DiaryOrigin::Clip);
        window.close();
        QCOMPARE(entries().size(), 2U);
        Database database(defaultCatalogPath());
        DiaryRepository(database).setConsent(DiaryConsent::Off);
    }

    void chosenCameraIsRemembered()
    {
        {
            WindowUnderTest window;
            auto* cameras = window->findChild<QComboBox*>(u"cameraBox"_s);
            QTRY_COMPARE(cameras->count(), 1);
            QTest::keyClick(cameras, Qt::Key_Home);
            cameras->showPopup();
            QTest::keyClick(cameras->view(), Qt::Key_Return);
            QTRY_VERIFY(!cameras->view()->isVisible());
            window.close();
        }
        QCOMPARE(QSettings().value(u"camera/id"_s).toString(), u"Fake camera"_s);
    }

private:
    static QToolButton* cameraButton(WindowUnderTest& window)
    {
        return qobject_cast<QToolButton*>(window.named(u"Camera on or off"_s));
    }

    static QPushButton* recordButton(WindowUnderTest& window)
    {
        return window->findChild<QPushButton*>(u"recordButton"_s);
    }

    static void switchOn(WindowUnderTest& window)
    {
        auto* cameras = window->findChild<QComboBox*>(u"cameraBox"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!cameras->currentText().isEmpty(), kPatienceMs);
        QTest::mouseClick(cameraButton(window), Qt::LeftButton);
    }

    /// Until there is something in it.
    static void beginRecording(WindowUnderTest& window)
    {
        switchOn(window);
        QTRY_VERIFY_WITH_TIMEOUT(window.video().hasPicture(), kPatienceMs);
        QPushButton* record = recordButton(window);
        QTest::mouseClick(record, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(record->text(), u"Stop 0:02"_s, kPatienceMs);
    }

    const EmptyHome& m_home;
    CameraFilm m_film;
};

V2M_WINDOW_TEST_MAIN(TestWindowCamera)
#include "test_window_camera.moc"
