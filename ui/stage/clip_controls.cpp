// SPDX-License-Identifier: MIT
#include "ui/stage/clip_controls.h"

#include "ui/playlist/duration_text.h"
#include "ui/playlist/seek_slider.h"
#include "ui/theme/icons.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/screen_reader.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace v2m {
namespace {

constexpr std::array<double, 6> kSpeeds = {0.5, 0.75, 1.0, 1.25, 1.5, 2.0};
constexpr int kUsualSpeed = 2;
constexpr int kVolumeSteps = 100;

QToolButton* makeButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ClipControls::ClipControls(QWidget* parent)
    : QWidget(parent), m_play(makeButton(this)), m_position(new SeekSlider(this)),
      m_time(new QLabel(this)), m_mute(makeButton(this)), m_volume(new SeekSlider(this)),
      m_speed(new QComboBox(this)), m_alone(makeButton(this))
{
    setLayoutDirection(Qt::LeftToRight); // time runs so everywhere, as on the timeline below
    m_position->setOrientation(Qt::Horizontal);
    m_position->setTipOf([](int positionMs) { return durationText(positionMs / 1000.0); });
    m_volume->setOrientation(Qt::Horizontal);
    m_volume->setRange(0, kVolumeSteps);
    m_volume->setValue(kVolumeSteps);
    m_volume->setFixedWidth(metrics::kShortSlider);
    m_mute->setCheckable(true);
    m_alone->setCheckable(true);
    m_alone->setIcon(themeIcon(Icon::WholeScreen));
    for (const double speed : kSpeeds)
        m_speed->addItem({}, speed);
    m_speed->setCurrentIndex(kUsualSpeed);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kTiny, 0, metrics::kTiny, 0);
    row->setSpacing(metrics::kTiny);
    row->addWidget(m_play);
    row->addWidget(m_position, 1);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_time, m_mute, m_volume, m_speed, m_alone})
        row->addWidget(part);

    connect(m_play, &QToolButton::clicked, this, &ClipControls::playRequested);
    connect(m_position, &QSlider::valueChanged, this, &ClipControls::seekRequested);
    connect(m_volume, &QSlider::valueChanged, this, [this](int value) {
        m_mute->setChecked(value == 0);
        Q_EMIT volumeChanged(volume());
    });
    connect(m_mute, &QToolButton::toggled, this, [this](bool isMuted) {
        m_mute->setIcon(themeIcon(isMuted ? Icon::Muted : Icon::Volume));
        Q_EMIT volumeChanged(volume());
    });
    connect(m_speed, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT speedChanged(speed()); });
    connect(m_alone, &QToolButton::clicked, this, [this] {
        m_alone->setChecked(m_isAlone); // it follows the screen
        Q_EMIT aloneRequested();
    });
    m_mute->setIcon(themeIcon(Icon::Volume));
    keepTranslated(this, &ClipControls::retranslate);
}

void ClipControls::setPlaying(bool isPlaying)
{
    m_isPlaying = isPlaying;
    refreshPlay();
}

void ClipControls::setPosition(std::int64_t positionMs, std::int64_t lengthMs)
{
    m_positionMs = positionMs;
    m_lengthMs = lengthMs;
    refreshTime();
    if (m_position->isSliderDown())
        return;
    const QSignalBlocker blocker(m_position);
    m_position->setRange(0, static_cast<int>(lengthMs));
    m_position->setValue(static_cast<int>(positionMs));
}

void ClipControls::setHasSound(bool hasSound)
{
    m_mute->setVisible(hasSound);
    m_volume->setVisible(hasSound);
}

void ClipControls::setAlone(bool isAlone)
{
    m_isAlone = isAlone;
    m_alone->setChecked(isAlone);
}

double ClipControls::speed() const
{
    return m_speed->currentData().toDouble();
}

void ClipControls::setSpeed(double speed)
{
    const auto found = std::find(kSpeeds.begin(), kSpeeds.end(), speed);
    if (found != kSpeeds.end())
        m_speed->setCurrentIndex(static_cast<int>(found - kSpeeds.begin()));
}

double ClipControls::volume() const
{
    return m_mute->isChecked() ? 0.0 : static_cast<double>(m_volume->value()) / kVolumeSteps;
}

void ClipControls::setVolume(double linear)
{
    m_volume->setValue(qRound(std::clamp(linear, 0.0, 1.0) * kVolumeSteps));
}

void ClipControls::refreshPlay()
{
    m_play->setIcon(themeIcon(m_isPlaying ? Icon::Pause : Icon::Play));
    m_play->setText(m_isPlaying ? tr("Pause the clip") : tr("Play the clip"));
    //: A tool tip. %1: "Play the clip" or "Pause the clip"
    m_play->setToolTip(tr("%1 (Ctrl+P)").arg(m_play->text()));
}

void ClipControls::refreshTime()
{
    m_time->setText(tr("%1 / %2", "a place in a clip, and its length")
                        .arg(durationText(static_cast<double>(m_positionMs) / 1000.0),
                             durationText(static_cast<double>(m_lengthMs) / 1000.0)));
}

void ClipControls::retranslate()
{
    setAccessibleName(tr("Clip"));
    m_position->setAccessibleName(tr("Place in the clip"));
    m_position->setAccessibleDescription(tr("The arrow keys move through the clip."));
    m_mute->setText(tr("Mute the clip"));
    m_mute->setToolTip(m_mute->text());
    m_volume->setAccessibleName(tr("Volume of the clip"));
    m_volume->setToolTip(m_volume->accessibleName());
    setSpokenName(m_speed, tr("Speed of the clip"));
    m_speed->setToolTip(m_speed->accessibleName());
    for (int i = 0; i < m_speed->count(); ++i)
        //: %1: how many times as fast as usual
        m_speed->setItemText(i, tr("%1×").arg(QLocale().toString(m_speed->itemData(i).toDouble())));
    m_alone->setText(tr("The picture alone"));
    m_alone->setToolTip(tr("Only the picture, on the whole screen (F)"));
    refreshPlay();
    refreshTime();
}

} // namespace v2m
