// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playlist/sound_player.h"

#include <array>

namespace v2m {

/// Two sound players, of which one fades out while the other fades in. It is told of the sound that
/// was opened last, and of no other.
class Crossfader : public QObject {
    Q_OBJECT

public:
    explicit Crossfader(QObject* parent = nullptr);

    /// Opens and plays.
    /// @param gain linear; by how much it is louder or softer than the volume says.
    /// @param fadeS for how long what plays now is still heard under it; 0: it is dropped.
    void open(const QUrl& sound, SoundPlayer::RangeOf rangeOf, double gain, double fadeS);

    // As of SoundPlayer; all but the volume end a fade.
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
