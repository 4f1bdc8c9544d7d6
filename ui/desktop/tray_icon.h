// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace v2m {

class Player;

/// The program's icon in the desktop's tray, where the listener wants one and the desktop has a
/// tray: a click hides and shows the window, and a menu does that, plays and pauses, goes to the
/// next and the previous track, and quits. The tip names the track that plays. A window that is
/// closed while music plays is hidden instead.
///
/// A tray of the D-Bus protocol may appear later than the program, on X11 within kPatienceMs: Qt
/// looks for one only once, and after that time is left to wait for a tray of the XEmbed protocol.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    static constexpr int kPatienceMs = 10'000;

    /// What is done with the window.
    struct Commands {
        std::function<void()> show; ///< in front of the others
        std::function<void()> quit;
        std::function<void()> settle; ///< what is to be ended when the window is closed
    };

    /// All outlive it.
    TrayIcon(Player& player, QWidget& window, Commands commands);
    ~TrayIcon() override;

    /// Not wanted at first. Taking the icon away shows a window that it had hidden.
    void setWanted(bool isWanted);

    QMenu& menu() { return *m_menu; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private Q_SLOTS:
    void place();

private:
    bool isPlaying() const;
    void hideWindow();
    void toggleWindow();
    void retranslate();

    Player& m_player;
    QWidget& m_window;
    const Commands m_commands;
    bool m_isWanted = false;
    bool m_hasHidden = false;   ///< the window
    bool m_isInService = false; ///< the icon, in a tray of the D-Bus protocol
    QTimer m_patience;          ///< running while a tray of the D-Bus protocol is waited for
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< none where none is wanted, or no tray is there yet
    QAction* m_toggle;
    QAction* m_play;
    QAction* m_previous;
    QAction* m_next;
    QAction* m_quit;
};

} // namespace v2m
