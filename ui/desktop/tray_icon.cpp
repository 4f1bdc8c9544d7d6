// SPDX-License-Identifier: MIT
#include "ui/desktop/tray_icon.h"

#include "ui/playlist/player.h"
#include "ui/playlist/playlist_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/system_tray.h"

#include <QAction>
#include <QApplication>
#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QEvent>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {

TrayIcon::TrayIcon(Player& player, QWidget& window, Commands commands)
    : m_player(player), m_window(window), m_commands(std::move(commands)),
      m_menu(std::make_unique<QMenu>()), m_toggle(m_menu->addAction(themeIcon(Icon::Window), {})),
      m_play(m_menu->addAction(themeIcon(Icon::Play), {})),
      m_previous(m_menu->addAction(themeIcon(Icon::Previous), {})),
      m_next(m_menu->addAction(themeIcon(Icon::Next), {})), m_quit(nullptr)
{
    m_menu->addSeparator();
    m_quit = m_menu->addAction(themeIcon(Icon::Quit), {});
    connect(m_toggle, &QAction::triggered, this, &TrayIcon::toggleWindow);
    connect(m_play, &QAction::triggered, &m_player, &Player::toggle);
    connect(m_previous, &QAction::triggered, &m_player, &Player::previous);
    connect(m_next, &QAction::triggered, &m_player, &Player::next);
    connect(m_quit, &QAction::triggered, this, [this] { m_commands.quit(); });
    connect(&m_player, &Player::stateChanged, this, &TrayIcon::retranslate);
    connect(&m_player, &Player::currentChanged, this, &TrayIcon::retranslate);
    connect(&m_player, &Player::queueChanged, this, &TrayIcon::retranslate);
    m_window.installEventFilter(this);
    auto* trays = new QDBusServiceWatcher(trayServiceName(), QDBusConnection::sessionBus(),
                                          QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(trays, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        m_isInService = m_icon != nullptr; // which Qt gives to it again
        place();
    });
    connect(trays, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_isInService = false;
        if (m_hasHidden) // else nothing would lead back to it
            m_commands.show();
    });
    QDBusConnection::sessionBus().connect(trayServiceName(), trayServicePath(), trayServiceName(),
                                          u"StatusNotifierHostRegistered"_s, this, SLOT(place()));
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &TrayIcon::place);
    m_patience.start(kPatienceMs);
    retranslate();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setWanted(bool isWanted)
{
    if (std::exchange(m_isWanted, isWanted) == isWanted)
        return;
    if (isWanted)
        return place();
    m_icon.reset();
    if (m_hasHidden) // else nothing would lead back to it
        toggleWindow();
}

void TrayIcon::place()
{
    if (!m_isWanted || m_icon)
        return;
    const bool isWayland = QGuiApplication::platformName().startsWith("wayland"_L1);
    const bool hasService = hasTrayService();
    if ((m_patience.isActive() || isWayland) && !hasService)
        return;
    m_isInService = hasService;
    m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    toggleWindow();
                else if (reason == QSystemTrayIcon::MiddleClick)
                    m_player.toggle();
            });
    retranslate();
    m_icon->show();
}

bool TrayIcon::isPlaying() const
{
    return m_player.state() == Player::State::Playing || m_player.state() == Player::State::Waiting;
}

void TrayIcon::hideWindow()
{
    m_hasHidden = true;
    // A dialog that closes while the window is hidden would be the last one.
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.hide();
}

void TrayIcon::toggleWindow()
{
    if (m_window.isVisible() && !m_window.isMinimized())
        hideWindow();
    else
        m_commands.show();
}

bool TrayIcon::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close && m_hasHidden) {
        // Nothing that is seen closes, which would end the program.
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    } else if (event->type() == QEvent::Close && event->spontaneous() && m_icon && isPlaying() &&
               (m_isInService || QSystemTrayIcon::isSystemTrayAvailable())) {
        event->ignore(); // the user closed the window, and has not quit the program
        m_commands.settle();
        hideWindow();
        return true;
    } else if (event->type() == QEvent::Show || event->type() == QEvent::Hide ||
               event->type() == QEvent::WindowStateChange ||
               event->type() == QEvent::LanguageChange) {
        if (event->type() == QEvent::Show) {
            m_hasHidden = false;
            QApplication::setQuitOnLastWindowClosed(true);
        }
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}

void TrayIcon::retranslate()
{
    const bool isRunning = isPlaying();
    const bool isSeen = m_window.isVisible() && !m_window.isMinimized();
    m_toggle->setText(isSeen ? tr("&Hide the Window") : tr("&Show the Window"));
    m_play->setText(isRunning ? tr("&Pause") : tr("&Play"));
    m_play->setIcon(themeIcon(isRunning ? Icon::Pause : Icon::Play));
    m_previous->setText(tr("P&revious Track"));
    m_previous->setEnabled(m_player.hasPrevious());
    m_next->setText(tr("&Next Track"));
    m_next->setEnabled(m_player.hasNext());
    m_quit->setText(tr("&Quit"));
    if (m_icon)
        m_icon->setToolTip(m_player.current() ? titleAndArtist(*m_player.current())
                                              : QApplication::applicationDisplayName());
}

} // namespace v2m
