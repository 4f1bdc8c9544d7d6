// SPDX-License-Identifier: MIT
#include "tests/support/file_content.h"
#include "tests/support/test_data.h"
#include "tests/ui/main_window/window_under_test.h"
#include "tests/ui/playlist/sound_files.h"
#include "ui/help/tour.h"
#include "ui/main_window/window_help.h"
#include "ui/session/playlist_library.h"

#include <QAbstractButton>
#include <QDir>
#include <QPointer>
#include <QSettings>

#include <functional>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

/// From the first start to the end without a mouse: keys go to whatever has the keyboard.
class TestWindowKeys : public QObject {
    Q_OBJECT
public:
    explicit TestWindowKeys(const EmptyHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_home.filePath({})).mkdir(u"audio"_s));
        QSettings().setValue(u"folders/audio"_s, m_home.filePath(u"audio"_s));
        // Without the passages that come with the program: no track sounds by itself.
        qputenv("VIDEO2MUSIC_SOUNDS", QFile::encodeName(m_home.filePath(u"audio"_s)));
        m_window = std::make_unique<WindowUnderTest>();
    }

    void cleanupTestCase() { m_window.reset(); }

    void tourOfTheFirstStartIsSkipped()
    {
        window().help().welcome(); // as the program does at each start
        const QPointer<Tour> tour = window().findChild<Tour*>();
        QVERIFY(tour != nullptr);
        press(Qt::Key_Escape);
        QTRY_VERIFY(tour.isNull());
        QVERIFY(m_window->activate());
    }

    void clipIsOpened()
    {
        const QString clip = faceFile(u"clips/single_face.mp4"_s);
        QVERIFY(m_window->untilIdle(
            [&] { answer([] { press(Qt::Key_O, Qt::ControlModifier); }, clip); }));
        QCOMPARE(m_window->state().path, clip);
        QTRY_COMPARE(m_window->list().rowCount(), 10);
    }

    void listIsSteered()
    {
        const QStringList matched = titles();
        const auto mode = [this] { return window().playlistPane().request().mode; };
        QVERIFY(tabTo([this] {
            const auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
            return button != nullptr && button->autoExclusive() &&
                   window().playlistPane().isAncestorOf(button);
        }));
        for (int key = 0; key < 5 && mode() != RankMode::Lift; ++key)
            press(Qt::Key_Right);
        QCOMPARE(mode(), RankMode::Lift);
        QTRY_VERIFY(titles() != matched && m_window->list().rowCount() == 10);

        const QStringList lifted = titles();
        QVERIFY(tabTo([this] { return QApplication::focusWidget() == &m_window->pad(); }));
        for (int key = 0; key < 5; ++key)
            press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_window->pad().isTargetMoved());
        QTRY_VERIFY(titles() != lifted && m_window->list().rowCount() == 10);
    }

    void listIsHiddenAndShownAgain()
    {
        press(Qt::Key_F9);
        QTRY_VERIFY(!window().playlistPane().isVisible());
        press(Qt::Key_F9);
        QTRY_VERIFY(window().playlistPane().isVisible());
    }

    void listIsSaved()
    {
        answer([] { press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier); }, u"Evening"_s);
        QTRY_COMPARE(m_window->said(), u"Saved as “Evening”."_s);
        QVERIFY(window().library().playlists().has(u"Evening"_s));
    }

    void listIsPlayed()
    {
        SoundFiles sounds;
        QVERIFY(QFile::copy(sounds.tone(u"tone.ogg"_s, 20.0),
                            m_home.filePath(u"audio/"_s + firstTrack().id + u".ogg"_s)));
        QVERIFY(m_window->activate());
        press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(window().player().state(), Player::State::Playing, 20'000);
        press(Qt::Key_Space);
        QTRY_COMPARE(window().player().state(), Player::State::Paused);
    }

    void listIsExported()
    {
        const QString path = m_home.filePath(u"audio/mine.m3u8"_s);
        answer([] { press(Qt::Key_S, Qt::ControlModifier); }, path);
        const QString said = m_window->said(); // of all tracks but the one with a file
        QVERIFY2(said.startsWith(u"Written to %1; 9 of its track"_s.arg(path)), qPrintable(said));
        const QByteArray written = contentOf(path);
        QVERIFY(written.startsWith("#EXTM3U"));
        QCOMPARE(written.count("#EXTINF"), 10);
        QVERIFY(written.contains('\n' + firstTrack().id.toUtf8() + ".ogg\n")); // what played
    }

    void windowIsClosed()
    {
        QVERIFY(m_window->activate());
        press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!window().isVisible());
    }

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
    }

    /// Opens a dialog, and types over the name that it proposes.
    void answer(const std::function<void()>& openIt, const QString& name)
    {
        QVERIFY(m_window->inDialog(openIt, [&name](QWidget& dialog) {
            dialog.activateWindow(); // a window manager would do that
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            press(Qt::Key_A, Qt::ControlModifier);
            for (const QChar letter : name)
                QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1());
            press(Qt::Key_Return);
            if (dialog.isVisible()) // the first only closed the list of files with such names
                press(Qt::Key_Return);
            QVERIFY(!dialog.isVisible());
        }));
        QVERIFY(m_window->activate());
    }

    /// Presses Tab until that is so. @returns whether it came to be.
    static bool tabTo(const std::function<bool()>& isThere)
    {
        for (int key = 0; key < 100 && !isThere(); ++key)
            press(Qt::Key_Tab);
        return isThere();
    }

    MainWindow& window() { return m_window->window(); }
    const Track& firstTrack() { return m_window->list().rows().front().ranked.track; }

    QStringList titles()
    {
        QStringList titles;
        for (const PlaylistRow& row : m_window->list().rows())
            titles << row.ranked.track.title;
        return titles;
    }

    const EmptyHome& m_home;
    std::unique_ptr<WindowUnderTest> m_window;
};

V2M_WINDOW_TEST_MAIN(TestWindowKeys)
#include "test_window_keys.moc"
