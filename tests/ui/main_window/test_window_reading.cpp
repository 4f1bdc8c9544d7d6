// SPDX-License-Identifier: MIT
#include "tests/support/fake_v4l2/camera_film.h"
#include "tests/support/test_data.h"
#include "tests/ui/main_window/listening_home.h"
#include "ui/main_window/reading_loop.h"
#include "ui/main_window/window_actions.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kPatienceMs = 240'000; // machines that test are busy
constexpr int kFewestTracks = 4;
constexpr double kToneS = 11.0;

/// How many tracks make up $V2M_LISTEN_S.
int trackCount()
{
    const double tracks = std::ceil(qEnvironmentVariableIntValue("V2M_LISTEN_S") / kToneS);
    return std::max(kFewestTracks, static_cast<int>(tracks));
}

/// What the program uses of memory now, in KiB.
long residentKiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLong() * 4;
}

} // namespace

/// Somebody who listens while the camera reads them: for 44 seconds, or for as many as V2M_LISTEN_S
/// says. Three minutes, in a build tree:
///
///   V2M_LISTEN_S=180 ctest -R '^test_window_reading$' -V
class TestWindowReading : public QObject {
    Q_OBJECT
public:
    explicit TestWindowReading(const EmptyHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase()
    {
        if (!haveFakeCamera())
            QSKIP("needs the fake camera, which ctest preloads");
        // What looks through GStreamer's plugins in a process of its own has no camera to see.
        qunsetenv("LD_PRELOAD");
        m_film = makeCameraFilm(m_home.filePath(u"film.yuyv"_s), {640, 480});
        QVERIFY(!m_film.path.isEmpty());
        const QString failure = m_listening.furnish(m_home, m_tracks, kToneS);
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    }

    void init() { loadCamera(m_film, 25); }

    /// The whole of it: what comes next is planned from the face, and nothing is cut off.
    void theListIsReplannedWhilePlayingWithoutCuttingATrackOff()
    {
        WindowUnderTest window;
        Player& player = window->player();
        listenToAClip(window);
        QVERIFY(!window->findChild<QPushButton*>(u"readingChip"_s)->isVisible());
        QSignalSpy ended(&window->reading(), &ReadingLoop::ended);
        int reports = 0;
        connect(&window->live(), &LiveController::reported, this, [&] { ++reports; });
        std::map<QString, double> furthest;
        connect(&player, &Player::positionChanged, this, [&](double positionS) {
            if (player.current() && player.state() == Player::State::Playing)
                furthest[player.current()->id] =
                    std::max(furthest[player.current()->id], positionS);
        });
        QStringList finished;
        QElapsedTimer clock;
        std::vector<long> memory;
        connect(&player, &Player::trackFinished, this, [&](const Track& track) {
            finished << track.id;
            memory.push_back(residentKiB());
        });
        QStringList skipped;
        connect(&player, &Player::trackSkipped, this,
                [&](const Track& track) { skipped << track.id; });
        int plans = 0;
        connect(&window.list(), &PlaylistModel::listChanged, this, [&] {
            ++plans;
            // What was heard, and what plays, stays where it is.
            for (qsizetype i = 0; i < finished.size(); ++i)
                QCOMPARE(idAt(window, static_cast<int>(i)), finished[i]);
            QVERIFY(player.current() && window.list().rowOf(TrackKey::of(*player.current())));
        });

        action(window)->trigger();
        QVERIFY(action(window)->isChecked());
        QVERIFY(!window->reading().isReading()); // nothing plays
        player.playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(window->reading().isReading(), kPatienceMs);
        QVERIFY(window->findChild<QPushButton*>(u"readingChip"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(reports > 0, kPatienceMs);
        clock.start();
        const int before = reports;
        const int patienceMs = kPatienceMs + m_tracks * static_cast<int>(kToneS * 1000.0);
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() == m_tracks - 1, patienceMs);
        const double perSecond =
            1000.0 * (reports - before) / static_cast<double>(std::max<qint64>(clock.elapsed(), 1));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), m_tracks, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kPatienceMs);
        double heardS = 0.0;
        for (const QString& id : finished)
            heardS += furthest[id];
        qInfo("%.1f s of %d tracks heard; %.1f frames a second read; %d plans; memory %ld KiB "
              "after the first track, %ld KiB "
              "after the last",
              heardS, m_tracks, perSecond, plans, memory.front(), memory.back());
        QVERIFY(skipped.isEmpty());
        QVERIFY(plans >= 1);
        for (const QString& id : finished)
            QVERIFY2(furthest[id] > kToneS - 1.0,
                     qPrintable(u"%1: %2"_s.arg(id).arg(furthest[id])));
        QVERIFY(memory.back() - memory.front() < 48 * 1024);
        QVERIFY(!window->reading().isReading());
        QVERIFY(!window->live().isRunning()); // nobody else had it on
        QVERIFY2(window.said().startsWith(u"Where you began: "_s), qPrintable(window.said()));
    }

    void oneClickEndsTheReadingAndTheMusicPlaysOn()
    {
        WindowUnderTest window;
        listenToAClip(window);
        action(window)->trigger();
        window->player().playRow(0);
        auto* chip = window->findChild<QPushButton*>(u"readingChip"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chip->isVisible() && window->live().isRunning(), kPatienceMs);
        QVERIFY(!chip->text().isEmpty() && chip->focusPolicy() != Qt::NoFocus);
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(!chip->isVisible() && !action(window)->isChecked());
        QVERIFY(!window->live().isRunning());
        QVERIFY(window->player().state() == Player::State::Playing);
    }

    void withoutTheActionNothingIsRead()
    {
        WindowUnderTest window;
        listenToAClip(window);
        window->player().playRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(window->player().positionS() > 0.5, kPatienceMs);
        QVERIFY(!window->live().isRunning() && !window->reading().isReading());
    }

private:
    static QAction* action(WindowUnderTest& window)
    {
        return window->findChild<WindowActions*>()->keepReading;
    }

    static QString idAt(WindowUnderTest& window, int row)
    {
        return window.list().rows()[static_cast<std::size_t>(row)].ranked.track.id;
    }

    /// A list that leads to calm, of a clip; nothing plays yet.
    void listenToAClip(WindowUnderTest& window)
    {
        auto* cameras = window->findChild<QComboBox*>(u"cameraBox"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!cameras->currentText().isEmpty(), kPatienceMs);
        QVERIFY(window.analyze({faceFile(u"clips/single_face.mp4"_s)}));
        QTRY_COMPARE_WITH_TIMEOUT(window.list().rowCount(), m_tracks, kPatienceMs);
    }

    const EmptyHome& m_home;
    const int m_tracks = trackCount();
    ListeningHome m_listening;
    CameraFilm m_film;
};

V2M_WINDOW_TEST_MAIN(TestWindowReading)
#include "test_window_reading.moc"
