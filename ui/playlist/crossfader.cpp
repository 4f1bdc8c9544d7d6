// SPDX-License-Identifier: MIT
#include "ui/playlist/crossfader.h"

#include "core/base/later.h"

#include <utility>

namespace v2m {

Crossfader::Crossfader(QObject* parent) : QObject(parent)
{
    for (SoundPlayer& player : m_players) {
        const auto isInUse = [this, &player] { return &player == &current(); };
        connect(&player, &SoundPlayer::started, this, [this, isInUse](double lengthS) {
            if (isInUse())
                Q_EMIT started(lengthS);
        });
        connect(&player, &SoundPlayer::advanced, this, [this, isInUse](double positionS) {
            if (isInUse())
                Q_EMIT advanced(positionS);
        });
        connect(&player, &SoundPlayer::ended, this, [this, isInUse] {
            if (isInUse())
                Q_EMIT ended();
        });
        connect(&player, &SoundPlayer::failed, this, [this, isInUse](const Message& cause) {
            if (isInUse())
                Q_EMIT failed(cause);
        });
    }
}

void Crossfader::open(const QUrl& sound, SoundPlayer::RangeOf rangeOf, double gain, double fadeS)
{
    m_isPrepared = false;
    if (fadeS > 0.0) {
        current().fadeOut(fadeS);
        m_inUse = 1 - m_inUse;
    } else {
        other().close();
    }
    current().setGain(gain);
    current().open(sound, std::move(rangeOf));
    current().fadeIn(fadeS);
}

void Crossfader::prepare(const QUrl& sound, SoundPlayer::RangeOf rangeOf, double gain)
{
    m_isPrepared = true;
    other().setGain(gain);
    other().prepare(sound, std::move(rangeOf));
}

bool Crossfader::playPrepared(double fadeS, bool fadesIn)
{
    if (!m_isPrepared || !other().isOpen())
        return false;
    m_isPrepared = false;
    current().fadeOut(fadeS);
    m_inUse = 1 - m_inUse;
    if (fadesIn)
        current().fadeIn(fadeS);
    current().play();
    runLater(this, [this, &player = current()] {
        if (&player == &current() && player.isOpen())
            Q_EMIT started(player.lengthS());
    });
    return true;
}

void Crossfader::close()
{
    m_isPrepared = false;
    for (SoundPlayer& player : m_players)
        player.close();
}

void Crossfader::pause()
{
    m_isPrepared = false;
    other().close();
    current().pause();
}

void Crossfader::seek(double positionS)
{
    m_isPrepared = false;
    other().close();
    current().seek(positionS);
}

void Crossfader::setVolume(double linear)
{
    for (SoundPlayer& player : m_players)
        player.setVolume(linear);
}

void Crossfader::setMuted(bool muted)
{
    for (SoundPlayer& player : m_players)
        player.setMuted(muted);
}

} // namespace v2m
