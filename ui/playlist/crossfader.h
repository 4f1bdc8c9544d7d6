// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playlist/sound_player.h"

#include <array>

namespace v2m {

/// Two sound players that crossfade, or follow each other without a gap. Signals only concern the
/// sound that was opened or taken over last.
class Crossfader : public QObject {
    Q_OBJECT

public:
    explicit Crossfader(QObject* parent = nullptr);

    /// Opens and plays.
    /// @param gain linear factor relative to the volume.
    /// @param fadeS how long the current sound fades out; 0 stops it at once.
    void open(const QUrl& sound, SoundPlayer::RangeOf rangeOf, double gain, double fadeS);

    /// Opens the sound to follow, which waits for playPrepared().
    void prepare(const QUrl& sound, SoundPlayer::RangeOf rangeOf, double gain);
    bool isPrepared() const { return m_isPrepared; }

    /// Plays the prepared sound at once, while the current one fades out.
    /// @param fadesIn otherwise it is as loud as it is from its beginning.
    /// @returns false if there is none, or it is not open yet.
    bool playPrepared(double fadeS, bool fadesIn);

    // As in SoundPlayer; close(), pause() and seek() end a fade and drop what was prepared.
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
    void failed(const v2m::Message& cause);

private:
    SoundPlayer& current() { return m_players[m_inUse]; }
    SoundPlayer& other() { return m_players[1 - m_inUse]; }

    std::array<SoundPlayer, 2> m_players;
    std::size_t m_inUse = 0;
    bool m_isPrepared = false;
};

} // namespace v2m
