// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <cstdint>

class QComboBox;
class QLabel;
class QToolButton;

namespace v2m {

class SeekSlider;

/// What a clip is played with: play, place, volume, speed, and the picture alone on the screen.
class ClipControls : public QWidget {
    Q_OBJECT
public:
    explicit ClipControls(QWidget* parent = nullptr);

    void setPlaying(bool isPlaying);
    void setPosition(std::int64_t positionMs, std::int64_t lengthMs);
    /// A clip without sound has no volume.
    void setHasSound(bool hasSound);
    void setAlone(bool isAlone);

    double speed() const;
    void setSpeed(double speed);
    double volume() const; ///< in [0, 1]
    void setVolume(double linear);

Q_SIGNALS:
    void playRequested();
    void seekRequested(qint64 positionMs);
    void speedChanged(double speed);
    void volumeChanged(double linear);
    void aloneRequested();

private:
    void refreshPlay();
    void refreshTime();
    void retranslate();

    bool m_isPlaying = false;
    bool m_isAlone = false;
    QToolButton* m_play;
    SeekSlider* m_position;
    QLabel* m_time;
    std::int64_t m_positionMs = 0;
    std::int64_t m_lengthMs = 0;
    QToolButton* m_mute;
    SeekSlider* m_volume;
    QComboBox* m_speed;
    QToolButton* m_alone;
};

} // namespace v2m
