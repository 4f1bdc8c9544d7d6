// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playlist/player.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace v2m {

class ElidedLabel;
class SeekSlider;

/// The player's controls in a strip of at most 64 pixels (with a font of the usual size):
/// current track, position, volume, message. When narrow, the message first joins the title, then
/// the volume slider is dropped, then the times; the buttons, the title and the position stay.
///
/// The space key plays and pauses wherever it has no other use in the window; media keys work
/// anywhere in the window. By convention, transport controls keep their order in right-to-left
/// languages; texts do not.
class PlayerBar : public QWidget {
    Q_OBJECT

public:
    /// @param player must outlive the bar.
    explicit PlayerBar(Player& player, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

    /// For the window's menus.
    QAction* playAction() const { return m_play; }
    QAction* nextAction() const { return m_next; }
    QAction* previousAction() const { return m_previous; }
    QAction* muteAction() const { return m_mute; }
    QAction* repeatAction() const { return m_repeat; }
    QAction* shuffleAction() const { return m_shuffle; }
    QAction* goToTrackAction() const { return m_goToTrack; }

Q_SIGNALS:
    /// The listener wants to see the current track in the list; also by a click on its title.
    void trackRequested();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Fold { None, Message, Volume, Times };

    QAction* makeAction(const QList<QKeySequence>& keys = {});
    QToolButton* makeButton(QAction* action, int iconSize);
    QWidget* makeButtons();
    QWidget* makeTrack();
    QWidget* makeLoudness();
    void refold();
    void connectControls();
    void connectPlayer();
    void watchWindow();
    void refreshState();
    void refreshTrack();
    void refreshTimes();
    void refreshVolume();
    void refreshMessage();
    void retranslate();

    Player& m_player;
    QPointer<QWidget> m_window; ///< whose space key is watched
    QAction* m_play;
    QAction* m_next;
    QAction* m_previous;
    QAction* m_mute;
    QAction* m_repeat;
    QAction* m_shuffle;
    QAction* m_goToTrack;
    Fold m_fold = Fold::None;
    QWidget* m_buttons = nullptr;
    ElidedLabel* m_title;
    ElidedLabel* m_message;
    QToolButton* m_copyAddress; ///< of the page mentioned in the message
    QLabel* m_elapsed;
    QLabel* m_length;
    SeekSlider* m_position;
    SeekSlider* m_volume;
};

} // namespace v2m
