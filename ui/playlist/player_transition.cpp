// SPDX-License-Identifier: MIT
// Player: from one track to the next.
#include "core/preview/sound_signature.h"
#include "ui/playlist/playback_gain.h"
#include "ui/playlist/player.h"

#include <algorithm>

namespace v2m {
namespace {

/// A file is opened and decoded that long before it is to be heard.
constexpr double kPrepareS = 4.0;

/// From play() to the first sound of a prepared file, so the next one is started that much before
/// the end.
constexpr double kStartS = 0.2;

/// How long the previous track may go on, as its file may state its length wrongly.
constexpr double kLongestOverlapS = 1.0;

/// Positions are only reported every tenth of a second, so the last moments are timed.
constexpr double kTimedS = 0.5;

} // namespace

void Player::onAdvanced(double positionS)
{
    setPosition(positionS);
    const double leftS = m_lengthS - positionS - overlapS();
    if (m_state != State::Playing || m_lengthS <= 0.0 || leftS > kPrepareS)
        return;
    if (positionS < m_settings.crossfadeS || !prepareNext()) // the last one may still fade out
        return;
    if (leftS <= kTimedS && !m_handOver.isActive())
        m_handOver.start(std::max(0, static_cast<int>(1000.0 * leftS)));
}

/// How long a track is heard together with the next one.
double Player::overlapS() const
{
    const double fadeS = m_settings.crossfadeS;
    return fadeS > 0.0 && m_loop != Loop::Track && m_lengthS > 2.0 * fadeS ? fadeS : kStartS;
}

/// The next track, if it and the current one are files: the latency of a network is unknown.
std::optional<int> Player::nextLocalRow() const
{
    if (m_plan.kind != PreviewKind::LocalFile)
        return std::nullopt;
    std::optional<int> row = currentRow();
    if (m_loop != Loop::Track) {
        const std::vector<int> rows = upcomingRows();
        row = rows.empty() ? std::nullopt : std::optional(rows.front());
    }
    if (!row || planOf(m_queue[static_cast<std::size_t>(*row)]).kind != PreviewKind::LocalFile)
        return std::nullopt;
    return row;
}

/// Whether the next track is prepared.
bool Player::prepareNext()
{
    const std::optional<int> row = nextLocalRow();
    if (!row)
        return false;
    const Track& next = m_queue[static_cast<std::size_t>(*row)];
    if (m_sound.isPrepared() && m_next && TrackKey::of(*m_next) == TrackKey::of(next))
        return true;
    const PreviewPlan plan = planOf(next);
    if (!isSoundOrVideo(plan.localFile))
        return false;
    m_next = next;
    m_sound.prepare(
        fileUrl(plan.localFile), [plan](double lengthS) { return playRange(plan, lengthS); },
        m_settings.levelled ? playbackGain(next.gainDb) : 1.0);
    return true;
}

void Player::handOver()
{
    if (m_state != State::Playing)
        return;
    m_fadeS = overlapS();
    onEnded();
    m_fadeS = 0.0;
}

void Player::openSound(const QUrl& sound)
{
    const bool isCrossfade = m_fadeS > kStartS;
    if (m_next && TrackKey::of(*m_next) == TrackKey::of(*m_current) &&
        m_sound.playPrepared(isCrossfade ? m_fadeS : kLongestOverlapS, isCrossfade))
        return;
    m_sound.open(
        sound, [plan = m_plan](double lengthS) { return playRange(plan, lengthS); },
        m_settings.levelled ? playbackGain(m_current->gainDb) : 1.0, isCrossfade ? m_fadeS : 0.0);
}

} // namespace v2m
