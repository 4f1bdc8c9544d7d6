// SPDX-License-Identifier: MIT
#include "ui/playlist/player_bar.h"

#include "ui/playlist/duration_text.h"
#include "ui/playlist/elided_label.h"
#include "ui/playlist/playlist_model.h"
#include "ui/playlist/seek_slider.h"
#include "ui/theme/icons.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tab_order.h"
#include "ui/theme/type_scale.h"

#include <QAction>
#include <QAudio>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

constexpr int kVolumeSteps = 100;
constexpr int kSeekStepMs = 5'000;

/// Below these widths, in characters, parts of the strip are hidden.
constexpr int kMessageLetters = 76;
constexpr int kVolumeLetters = 58;
constexpr int kTimesLetters = 44;

constexpr int kLeastTrackLetters = 12; ///< of the title and the slider

/// The slider is perceptually uniform; the player's volume is linear in sound pressure.
double linearVolume(int step)
{
    return static_cast<double>(QAudio::convertVolume(static_cast<float>(step) / kVolumeSteps,
                                                     QAudio::LogarithmicVolumeScale,
                                                     QAudio::LinearVolumeScale));
}

int volumeStep(double linear)
{
    if (linear >= 1.0) // Qt's scale ends at 99 %
        return kVolumeSteps;
    return qRound(kVolumeSteps * QAudio::convertVolume(static_cast<float>(linear),
                                                       QAudio::LinearVolumeScale,
                                                       QAudio::LogarithmicVolumeScale));
}

QLabel* makeTimeLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(QStringLiteral("00:00")));
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

PlayerBar::PlayerBar(Player& player, QWidget* parent)
    : QWidget(parent), m_player(player), m_play(makeAction()),
      m_next(makeAction({Qt::CTRL | Qt::Key_Right, Qt::Key_MediaNext})),
      m_previous(makeAction({Qt::CTRL | Qt::Key_Left, Qt::Key_MediaPrevious})),
      m_mute(makeAction()), m_repeat(makeAction()), m_shuffle(makeAction()),
      m_goToTrack(makeAction({Qt::CTRL | Qt::Key_J})), m_title(new ElidedLabel(1, this)),
      m_message(new ElidedLabel(1, this)), m_copyAddress(new QToolButton(this)),
      m_elapsed(makeTimeLabel(this)), m_length(makeTimeLabel(this)),
      m_position(new SeekSlider(this)), m_volume(new SeekSlider(this))
{
    m_buttons = makeButtons();
    QWidget* track = makeTrack();
    QWidget* loudness = makeLoudness();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    row->setSpacing(metrics::kSmall);
    row->addWidget(m_buttons);
    row->addWidget(track, 1);
    row->addWidget(m_copyAddress);
    row->addWidget(loudness);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connectControls();
    connectPlayer();
    keepTranslated(this, &PlayerBar::retranslate);
}

/// Transport buttons: by convention not mirrored.
QWidget* PlayerBar::makeButtons()
{
    const int small = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    auto* buttons = new QWidget(this);
    buttons->setLayoutDirection(Qt::LeftToRight);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kTiny);
    QToolButton* previous = makeButton(m_previous, small);
    QToolButton* play = makeButton(m_play, small * 3 / 2);
    QToolButton* next = makeButton(m_next, small);
    for (QToolButton* button : {previous, play, next})
        row->addWidget(button);
    setTabOrderOf({previous, play, next, m_position});
    return buttons;
}

/// Title and position; time runs to the right everywhere.
QWidget* PlayerBar::makeTrack()
{
    m_title->setFont(strongFont(m_title->font()));
    m_message->setForegroundRole(QPalette::PlaceholderText);
    auto* track = new QWidget(this);
    auto* column = new QVBoxLayout(track);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kTiny);
    auto* words = new QHBoxLayout;
    words->setSpacing(metrics::kMedium);
    words->addWidget(m_title, 3);
    words->addWidget(m_message, 2);
    auto* tape = new QWidget(track);
    tape->setLayoutDirection(Qt::LeftToRight);
    auto* tapeRow = new QHBoxLayout(tape);
    tapeRow->setContentsMargins(0, 0, 0, 0);
    tapeRow->setSpacing(metrics::kTiny);
    m_position->setSingleStep(kSeekStepMs);
    m_position->setPageStep(2 * kSeekStepMs);
    m_position->setTipOf([](int positionMs) { return durationText(positionMs / 1000.0); });
    tapeRow->addWidget(m_elapsed);
    tapeRow->addWidget(m_position, 1);
    tapeRow->addWidget(m_length);
    column->addLayout(words);
    column->addWidget(tape);
    return track;
}

QWidget* PlayerBar::makeLoudness()
{
    const int small = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    auto* loudness = new QWidget(this);
    loudness->setLayoutDirection(Qt::LeftToRight);
    auto* loudnessRow = new QHBoxLayout(loudness);
    loudnessRow->setContentsMargins(0, 0, 0, 0);
    loudnessRow->setSpacing(metrics::kTiny);
    QToolButton* mute = makeButton(m_mute, small);
    loudnessRow->addWidget(mute);
    m_volume->setRange(0, kVolumeSteps);
    m_volume->setPageStep(kVolumeSteps / 10);
    m_volume->setSingleStep(kVolumeSteps / 20);
    m_volume->setFixedWidth(metrics::kShortSlider);
    loudnessRow->addWidget(m_volume);
    m_copyAddress->setAutoRaise(true);
    m_copyAddress->setFocusPolicy(Qt::StrongFocus);
    m_copyAddress->setIconSize({small, small});
    m_copyAddress->setIcon(themeIcon(Icon::Link));
    setTabOrderOf({m_position, m_copyAddress, mute, m_volume});
    return loudness;
}

void PlayerBar::connectControls()
{
    for (QAction* toggle : {m_mute, m_repeat, m_shuffle})
        toggle->setCheckable(true);
    // A hint in the menu: eventFilter() hears the key.
    m_play->setShortcut(Qt::Key_Space);
    m_play->setShortcutContext(Qt::WidgetShortcut);
    for (const Qt::Key key :
         {Qt::Key_MediaTogglePlayPause, Qt::Key_MediaPlay, Qt::Key_MediaPause}) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, m_play, &QAction::trigger);
    }
    connect(m_play, &QAction::triggered, &m_player, &Player::toggle);
    connect(m_next, &QAction::triggered, &m_player, &Player::next);
    connect(m_previous, &QAction::triggered, &m_player, &Player::previous);
    connect(m_mute, &QAction::triggered, &m_player, &Player::setMuted);
    connect(m_repeat, &QAction::triggered, this, [this](bool repeats) {
        m_player.setLoop(repeats ? Player::Loop::List : Player::Loop::None);
    });
    connect(m_shuffle, &QAction::triggered, &m_player, &Player::setShuffled);
    connect(m_goToTrack, &QAction::triggered, this, &PlayerBar::trackRequested);
    m_title->installEventFilter(this);
    connect(m_position, &QSlider::valueChanged, this,
            [this](int value) { m_player.seek(value / 1000.0); });
    connect(m_volume, &QSlider::valueChanged, this,
            [this](int value) { m_player.setVolume(linearVolume(value)); });
    connect(m_copyAddress, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_player.page().toString(QUrl::FullyEncoded));
    });
}

void PlayerBar::connectPlayer()
{
    connect(&m_player, &Player::stateChanged, this, &PlayerBar::refreshState);
    connect(&m_player, &Player::queueChanged, this, &PlayerBar::refreshState);
    connect(&m_player, &Player::currentChanged, this, &PlayerBar::refreshTrack);
    connect(&m_player, &Player::positionChanged, this, &PlayerBar::refreshTimes);
    connect(&m_player, &Player::lengthChanged, this, &PlayerBar::refreshTimes);
    connect(&m_player, &Player::messageChanged, this, &PlayerBar::refreshMessage);
    connect(&m_player, &Player::volumeChanged, this, &PlayerBar::refreshVolume);
    connect(&m_player, &Player::orderChanged, this, &PlayerBar::refreshState);
}

QAction* PlayerBar::makeAction(const QList<QKeySequence>& keys)
{
    auto* action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    return action;
}

QToolButton* PlayerBar::makeButton(QAction* action, int iconSize)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({iconSize, iconSize});
    return button;
}

bool PlayerBar::event(QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::ParentChange)
        watchWindow();
    return QWidget::event(event);
}

/// Unhandled keys propagate to the window. A shortcut would take precedence and take the space key
/// from buttons and check boxes.
void PlayerBar::watchWindow()
{
    if (m_window == window())
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window();
    m_window->installEventFilter(this);
}

bool PlayerBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            if (!key->isAutoRepeat())
                m_player.toggle();
            return true;
        }
    }
    if (watched == m_title && event->type() == QEvent::MouseButtonRelease) {
        const auto* click = static_cast<QMouseEvent*>(event);
        if (click->button() == Qt::LeftButton &&
            m_title->rect().contains(click->position().toPoint()))
            m_goToTrack->trigger(); // which does nothing while it is disabled
    }
    return QWidget::eventFilter(watched, event);
}

void PlayerBar::refreshState()
{
    const Player::State state = m_player.state();
    const bool isRunning = state == Player::State::Playing || state == Player::State::Waiting;
    m_play->setIcon(themeIcon(isRunning ? Icon::Pause : Icon::Play));
    m_play->setText(state == Player::State::Playing   ? tr("Pause")
                    : state == Player::State::Waiting ? tr("Stop")
                                                      : tr("Play"));
    //: A tool tip. %1: "Play" or "Pause"
    m_play->setToolTip(tr("%1 (Space)").arg(m_play->text()));
    m_next->setEnabled(m_player.hasNext());
    m_previous->setEnabled(m_player.hasPrevious());
    m_repeat->setChecked(m_player.loop() == Player::Loop::List);
    m_shuffle->setChecked(m_player.isShuffled());
    const bool isAnyCurrent = state != Player::State::Idle;
    if (m_goToTrack->isEnabled() != isAnyCurrent) {
        m_goToTrack->setEnabled(isAnyCurrent);
        m_title->setCursor(isAnyCurrent ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    const bool isSeekable = state == Player::State::Playing || state == Player::State::Paused;
    m_position->setEnabled(isSeekable && m_player.lengthS() > 0.0);
}

QSize PlayerBar::minimumSizeHint() const
{
    const int letters = kLeastTrackLetters * fontMetrics().averageCharWidth();
    const QMargins margins = layout()->contentsMargins();
    return {m_buttons->minimumSizeHint().width() + letters + 4 * layout()->spacing() +
                2 * m_buttons->minimumSizeHint().height() + margins.left() + margins.right(),
            layout()->minimumSize().height()};
}

void PlayerBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refold();
}

void PlayerBar::refold()
{
    const int letters = width() / std::max(fontMetrics().averageCharWidth(), 1);
    const Fold fold = letters < kTimesLetters     ? Fold::Times
                      : letters < kVolumeLetters  ? Fold::Volume
                      : letters < kMessageLetters ? Fold::Message
                                                  : Fold::None;
    if (std::exchange(m_fold, fold) == fold)
        return;
    m_volume->setVisible(fold < Fold::Volume);
    m_elapsed->setVisible(fold < Fold::Times);
    m_length->setVisible(fold < Fold::Times);
    refreshTrack();
}

void PlayerBar::refreshTrack()
{
    const auto& track = m_player.current();
    const QString title = track ? titleAndArtist(*track) : tr("Nothing is playing");
    const QString message = m_player.message();
    const bool isJoined = m_fold != Fold::None && !message.isEmpty();
    //: %1: a track's title; %2: a sentence about how it plays
    m_title->setText(isJoined ? tr("%1: %2").arg(title, message) : title);
    m_message->setVisible(m_fold == Fold::None && !message.isEmpty());
    // The message gets the space that the title does not need.
    m_title->setMaximumWidth(isJoined || message.isEmpty()
                                 ? QWIDGETSIZE_MAX
                                 : m_title->fontMetrics().horizontalAdvance(title) + 2);
    refreshTimes();
}

void PlayerBar::refreshTimes()
{
    const double length = m_player.lengthS();
    const double position = m_player.positionS();
    m_elapsed->setText(durationText(position));
    m_length->setText(length > 0.0 ? durationText(length) : QString(QChar(0x2013)));
    if (!m_position->isSliderDown()) {
        const QSignalBlocker blocker(m_position);
        m_position->setRange(0, qRound(1000.0 * length));
        m_position->setValue(qRound(1000.0 * position));
    }
    const QString description =
        length > 0.0 ? tr("%1 of %2").arg(spokenDuration(position), spokenDuration(length))
                     : QString();
    if (description != m_position->accessibleDescription())
        m_position->setAccessibleDescription(description);
    refreshState();
}

void PlayerBar::refreshVolume()
{
    const QSignalBlocker blocker(m_volume);
    m_volume->setValue(volumeStep(m_player.volume()));
    const bool isMuted = m_player.isMuted();
    m_mute->setChecked(isMuted);
    m_mute->setIcon(themeIcon(isMuted ? Icon::Muted : Icon::Volume));
    m_mute->setText(tr("Mute"));
    m_mute->setToolTip(isMuted ? tr("Sound is off: switch it on") : tr("Mute"));
}

void PlayerBar::refreshMessage()
{
    m_message->setText(m_player.message());
    refreshTrack();
    m_copyAddress->setVisible(!m_player.page().isEmpty());
}

void PlayerBar::retranslate()
{
    setAccessibleName(tr("Player"));
    m_next->setIcon(themeIcon(Icon::Next));
    m_next->setText(tr("Next Track"));
    m_previous->setIcon(themeIcon(Icon::Previous));
    m_previous->setText(tr("Previous Track"));
    m_repeat->setText(tr("Repeat the List"));
    m_shuffle->setText(tr("Play in Random Order"));
    m_goToTrack->setText(tr("Show the Playing Track"));
    m_position->setAccessibleName(tr("Position"));
    m_position->setToolTip(tr("Position"));
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setToolTip(tr("Volume"));
    refreshTrack();
    refreshVolume();
    m_copyAddress->setText(tr("Copy Address"));
    m_copyAddress->setToolTip(tr("Copy the address of the page that plays this track"));
    refreshMessage();
}

} // namespace v2m
