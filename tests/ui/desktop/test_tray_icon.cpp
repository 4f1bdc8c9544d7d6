// SPDX-License-Identifier: MIT
#include "tests/ui/playlist/sound_files.h"
#include "ui/desktop/tray_icon.h"
#include "ui/playlist/player.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QWidget>

#include <memory>
#include <vector>

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
            TrayIcon::Commands{[this] { m_window->show(); }, [this] { m_hasQuit = true; }});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
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
        std::vector<Track> tracks(3);
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            tracks[i].source = u"test"_s;
            tracks[i].id = QString::number(i);
            tracks[i].title = u"Title %1"_s.arg(i);
            tracks[i].path = m_files.path(u"long.ogg"_s);
        }
        m_player->setQueue(tracks);
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
    QAction* named(const QString& text)
    {
        for (QAction* action : m_tray->menu().actions()) {
            if (action->text() == text)
                return action;
        }
        qFatal("nothing is called %s", qPrintable(text));
    }

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
