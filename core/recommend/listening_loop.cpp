// SPDX-License-Identifier: MIT
#include "core/recommend/listening_loop.h"

#include "core/recommend/arc_steps.h"

#include <algorithm>
#include <cmath>

namespace v2m {

void ListeningLoop::read(std::int64_t timestampMs, const EmotionScores& scores)
{
    const std::int64_t spanMs =
        m_lastMs ? std::clamp<std::int64_t>(timestampMs - *m_lastMs, 0, kLongestReadingMs) : 0;
    m_lastMs = timestampMs;
    if (m_readMs == 0 && spanMs == 0) {
        m_mean = scores;
    } else {
        const float kept = std::exp2(-static_cast<float>(spanMs) / static_cast<float>(kHalfLifeMs));
        for (std::size_t e = 0; e < kEmotionCount; ++e)
            m_mean[e] = kept * m_mean[e] + (1.0F - kept) * scores[e];
    }
    m_readMs += spanMs;
    if (m_plays)
        m_heardMs += spanMs;
    if (m_readMs < kFirstMs)
        return;
    if (!m_began)
        m_began = m_mean;
    if (m_plays && !m_before)
        m_before = affectOf(m_mean);
}

void ListeningLoop::beginTrack(const std::string& name, AffectPoint track)
{
    endTrack();
    m_plays = true;
    m_name = name;
    m_track = track;
    m_heardMs = 0;
    m_before.reset();
    if (const auto mood = now())
        m_before = affectOf(*mood);
}

void ListeningLoop::endTrack()
{
    if (!m_plays)
        return;
    assess();
    m_plays = false;
}

void ListeningLoop::assess()
{
    if (!m_before || m_heardMs < kLeastHeardMs)
        return;
    ++m_tracks;
    if (!m_goal)
        return;
    const float away = distance(*m_before, *m_goal);
    const float taken = away - distance(affectOf(m_mean), *m_goal);
    const float asked = std::max(away - distance(m_track, *m_goal), kLeastAsked);
    if (away >= kLeastAsked) // someone already there is asked nothing
        m_pace = std::clamp(m_pace * std::clamp(0.5F + taken / asked, kSlowDown, kSpeedUp),
                            kSlowestPace, kFastestPace);
    if (taken >= m_mostHelp) {
        m_mostHelp = taken;
        m_helped = m_name;
    }
}

std::optional<EmotionScores> ListeningLoop::now() const
{
    if (m_readMs < kFirstMs)
        return std::nullopt;
    return m_mean;
}

std::optional<ListeningLoop::Summary> ListeningLoop::summary() const
{
    if (!m_began)
        return std::nullopt;
    Summary summary;
    summary.began = *m_began;
    summary.now = m_mean;
    summary.helped = m_helped;
    summary.tracks = m_tracks;
    if (m_goal) {
        const float way = distance(affectOf(*m_began), *m_goal);
        if (way >= kLeastAsked)
            summary.gone = std::clamp(1.0F - distance(affectOf(m_mean), *m_goal) / way, 0.0F, 1.0F);
    }
    return summary;
}

} // namespace v2m
