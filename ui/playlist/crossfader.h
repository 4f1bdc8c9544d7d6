// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playlist/sound_player.h"

#include <array>

namespace v2m {

/// Two sound players that crossfade. Signals only concern the sound opened last.
class Crossfader : public QObject {
    Q_OBJECT

public:
    explicit Crossfader(QObject* parent = nullptr);

    /// Opens and plays.
    /// @param gain linear factor relative to the volume.
    /// @param fadeS how long the current sound fades out; 0 stops it at once.
    void open(const QUrl& sound, SoundPlayer::RangeOf rangeOf, double gain, double fadeS);

    // As in SoundPlayer; all except the volume end a fade.
    void close();
    void play() { current().play(); }
    void pause();
    void seek(double positionS);
    void setVolume(double linear);
    void setMuted(bool muted);

Q_SIGNALS:
    void started(double lengthS);
    void advanced(double positionS);
    void ended();
    void failed(const QString& cause);

private:
    SoundPlayer& current() { return m_players[m_inUse]; }
    SoundPlayer& other() { return m_players[1 - m_inUse]; }

    std::array<SoundPlayer, 2> m_players;
    std::size_t m_inUse = 0;
};

} // namespace v2m
