// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "tests/support/find_widget.h"
#include "tests/ui/playlist/sound_files.h"
#include "ui/desktop/tray_icon.h"
#include "ui/playlist/player.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

/// The commands in the tray, which need no tray to be tried.
class TestTrayIcon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_files.tone(u"long.ogg"_s, 20.0).isEmpty()); }

    void init()
    {
        m_player = std::make_unique<Player>([](const QUrl&) { return true; });
        m_window = std::make_unique<QWidget>();
        m_hasQuit = false;
        m_tray = std::make_unique<TrayIcon>(
            *m_player, *m_window,
            TrayIcon::Commands{[this] { m_window->show(); }, [this] { m_hasQuit = true; }, [] {}});
        QVERIFY(showExposed(*m_window));
    }

    void cleanup()
    {
        m_tray.reset();
        m_window.reset();
        m_player.reset();
    }

    void windowIsHiddenAndShownAndIsNeverLost()
    {
        m_tray->setWanted(true);
        click(u"&Hide the Window"_s);
        QVERIFY(!m_window->isVisible());
        QVERIFY(!QApplication::quitOnLastWindowClosed()); // when a dialog closes meanwhile
        click(u"&Show the Window"_s);
        QVERIFY(m_window->isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed());
        click(u"&Hide the Window"_s);
        m_tray->setWanted(false);
        QVERIFY(m_window->isVisible());
    }

    void musicPlaysPausesAndSkips()
    {
        m_tray->setWanted(true);
        QVERIFY(!named(u"&Next Track"_s)->isEnabled());
        const QString sound = m_files.path(u"long.ogg"_s);
        m_player->setQueue(
            {makeTrack(u"0"_s, sound), makeTrack(u"1"_s, sound), makeTrack(u"2"_s, sound)});
        click(u"&Play"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == Player::State::Playing, 30'000);
        QCOMPARE(m_player->current()->id, u"0"_s);
        click(u"&Pause"_s);
        QVERIFY(m_player->state() == Player::State::Paused);
        QVERIFY(named(u"&Next Track"_s)->isEnabled());
        click(u"&Next Track"_s);
        QCOMPARE(m_player->current()->id, u"1"_s);
    }

    void programQuits()
    {
        m_tray->setWanted(true);
        click(u"&Quit"_s);
        QVERIFY(m_hasQuit);
    }

private:
    QAction* named(const QString& text) { return entryOf(m_tray->menu(), text); }

    void click(const QString& text)
    {
        QMenu& menu = m_tray->menu();
        QAction* const action = named(text);
        menu.popup({50, 50});
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
    }

    SoundFiles m_files;
    bool m_hasQuit = false;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<TrayIcon> m_tray;
};

QTEST_MAIN(TestTrayIcon)
#include "test_tray_icon.moc"
