// SPDX-License-Identifier: MIT
#include "core/media/video_file_source.h"
#include "tests/support/fake_v4l2/camera_film.h"
#include "tests/support/test_data.h"
#include "tests/ui/main_window/window_under_test.h"
#include "ui/main_window/mood_view.h"
#include "ui/playlist/playlist_pane.h"

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kPatienceMs = 60'000;

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
        MoodView& mood = window->mood();
        QTRY_COMPARE_WITH_TIMEOUT(mood.video().faces().size(), std::size_t(1), kPatienceMs);
        QVERIFY(mood.video().isMirrored());
        QTRY_VERIFY_WITH_TIMEOUT(mood.scores(), kPatienceMs); // live
        QTRY_COMPARE_WITH_TIMEOUT(window->playlistPane().model().rowCount(), 10, kPatienceMs);

        auto* record = window->findChild<QPushButton*>(u"recordButton"_s);
        auto* cameras = window->findChild<QComboBox*>(u"cameraBox"_s);
        QVERIFY(record != nullptr && cameras != nullptr);
        QVERIFY(cameras->isEnabled());
        QTest::mouseClick(record, Qt::LeftButton);
        QCOMPARE(mood.video().countdown(), 3);
        QVERIFY(!cameras->isEnabled()); // a recording is of one camera
        QTRY_COMPARE_WITH_TIMEOUT(mood.video().countdown(), 0, 10'000);
        QTest::qWait(2500);
        QSignalSpy idle(&window.window(), &MainWindow::idle);
        QTest::mouseClick(record, Qt::LeftButton);
        QVERIFY(idle.wait(kPatienceMs));

        const QDir folder(m_home.filePath(u"recordings"_s));
        const QStringList files = folder.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(window->windowFilePath(), folder.filePath(files.front()));
        QVERIFY(VideoFileSource(window->windowFilePath()).info().durationS > 1.5);
        QVERIFY(!mood.video().isMirrored()); // it is a file now
        QVERIFY(mood.analysis() && mood.scores());
        QTRY_COMPARE(window->playlistPane().model().rowCount(), 10);
        QVERIFY(cameras->isEnabled());
    }

    void cameraTakesThePlaceOfAnAnalysis()
    {
        const QString clip = faceFile(u"clips/face_noface.mov"_s);
        WindowUnderTest window;
        MoodView& mood = window->mood();
        window->openClips({clip, clip, clip});
        QTRY_VERIFY_WITH_TIMEOUT(mood.video().hasPicture(), kPatienceMs);
        QSignalSpy idle(&window.window(), &MainWindow::idle);
        switchOn(window);
        QVERIFY(mood.video().isMirrored());
        QVERIFY(!idle.isEmpty() || idle.wait(kPatienceMs));
        // The end of the analysis changes nothing of what the camera shows.
        QTRY_COMPARE_WITH_TIMEOUT(mood.video().faces().size(), std::size_t(1), kPatienceMs);
        QVERIFY(mood.video().isMirrored());
        QVERIFY(cameraButton(window)->isChecked());
        QVERIFY(window.said() != u"Cancelled."_s);
    }

    void countdownCanBeCancelled()
    {
        WindowUnderTest window;
        switchOn(window);
        QTRY_VERIFY_WITH_TIMEOUT(window->mood().video().hasPicture(), kPatienceMs);
        auto* record = window->findChild<QPushButton*>(u"recordButton"_s);
        QTest::mouseClick(record, Qt::LeftButton);
        QCOMPARE(window->mood().video().countdown(), 3);
        QTest::mouseClick(record, Qt::LeftButton);
        QCOMPARE(window->mood().video().countdown(), 0);
        QVERIFY(window->findChild<QComboBox*>(u"cameraBox"_s)->isEnabled());
    }

    void faultsAreASentenceOnThePicture_data()
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
                                   "the members of the group “video” are."_s;
    }

    void faultsAreASentenceOnThePicture()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, sentence);
        qputenv(fault.constData(), "10");
        WindowUnderTest window;
        switchOn(window);
        const QString name = window->findChild<QComboBox*>(u"cameraBox"_s)->currentText();
        QTRY_COMPARE_WITH_TIMEOUT(shownSentence(window), sentence.arg(name), kPatienceMs);
        QVERIFY(!cameraButton(window)->isChecked());
        // And tried again, once the camera is repaired, it works.
        repairCamera();
        QTest::mouseClick(window.named(u"Try again"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window->mood().video().hasPicture(), kPatienceMs);
        QVERIFY(cameraButton(window)->isChecked());
    }

    void quittingDuringARecordingKeepsIt()
    {
        const QDir folder(m_home.filePath(u"recordings"_s));
        const QStringList before = folder.entryList(QDir::Files);
        WindowUnderTest window;
        beginRecording(window);
        QTest::keyClick(&window.window(), Qt::Key_Q, Qt::ControlModifier);
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
        QTRY_VERIFY_WITH_TIMEOUT(window.said().startsWith(u"Recorded to "_s), kPatienceMs);
        QTest::qWait(300);
        QCOMPARE(window->windowFilePath(), clip);
        QVERIFY(window->mood().analysis() && window->mood().scores());
    }

    void cameraThatWasPluggedInLaterIsFoundByTryingAgain()
    {
        const QString plug = m_home.filePath(u"plug"_s);
        qputenv("FAKEV4L2_PLUG", QFile::encodeName(plug));
        WindowUnderTest window;
        QTest::mouseClick(cameraButton(window), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shownSentence(window),
                                  u"No camera was found. Plug one in, or open a video instead."_s,
                                  kPatienceMs);
        QVERIFY(!cameraButton(window)->isChecked());
        QVERIFY(window.named(u"Use the camera"_s) == nullptr); // it would do the same
        QVERIFY(QFile(plug).open(QIODevice::WriteOnly));
        QTest::mouseClick(window.named(u"Try again"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window->mood().video().hasPicture(), kPatienceMs);
        QVERIFY(cameraButton(window)->isChecked());
        QFile::remove(plug);
    }

    void withoutACameraTheClipStays()
    {
        qputenv("FAKEV4L2_PLUG", "/nowhere");
        WindowUnderTest window;
        QVERIFY(window.analyze({faceFile(u"clips/single_face.mp4"_s)}));
        const auto analysis = window->mood().analysis();
        QVERIFY(analysis);
        QTest::mouseClick(window->findChild<QPushButton*>(u"recordButton"_s), Qt::LeftButton);
        QCOMPARE(window.said(), u"Switch the camera on before you record."_s);
        QTest::mouseClick(cameraButton(window), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window.said().startsWith(u"No camera was found."_s), kPatienceMs);
        QCOMPARE(window->mood().analysis(), analysis);
        QTRY_VERIFY(window->mood().video().hasPicture());
        QVERIFY(window->mood().scores());
    }

    void windowDoesNotWaitForAStalledCamera()
    {
        qputenv("FAKEV4L2_STALL", "25");
        WindowUnderTest window;
        switchOn(window);
        QTRY_VERIFY_WITH_TIMEOUT(window->mood().video().hasPicture(), kPatienceMs);
        QTest::qWait(1200); // past its last picture, before it is given up
        QElapsedTimer clock;
        clock.start();
        QTest::mouseClick(cameraButton(window), Qt::LeftButton);
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        clock.start();
        window.close();
        QVERIFY2(clock.elapsed() < 2500, qPrintable(QString::number(clock.elapsed())));
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
        VideoView& video = window->mood().video();
        QTRY_VERIFY_WITH_TIMEOUT(video.hasPicture(), kPatienceMs);
        QTest::mouseClick(window->findChild<QPushButton*>(u"recordButton"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(video.countdown(), 0, 10'000);
        QTest::qWait(2000);
    }

    static QString shownSentence(WindowUnderTest& window)
    {
        for (const QLabel* label : window->mood().video().findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                return label->text();
        }
        return {};
    }

    const EmptyHome& m_home;
    CameraFilm m_film;
};

V2M_WINDOW_TEST_MAIN(TestWindowCamera)
#include "test_window_camera.moc"
