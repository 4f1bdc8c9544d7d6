// SPDX-License-Identifier: MIT
#include "core/affect/live_mood.h"

#include "core/affect/reading_weights.h"

#include <algorithm>
#include <cmath>

namespace v2m {

float totalVariation(const EmotionScores& one, const EmotionScores& other)
{
    float sum = 0.0F;
    for (std::size_t e = 0; e < kEmotionCount; ++e)
        sum += std::abs(one[e] - other[e]);
    return sum / 2.0F;
}

std::optional<EmotionScores> LiveMood::update(std::int64_t timestampMs, const EmotionScores& now)
{
    addMoment(timestampMs, now);
    noteLead(timestampMs);
    if (!m_answered) {
        if (m_seenMs < kFirstMs)
            return std::nullopt;
        answer(kFirstMs);
        return m_answered;
    }
    if (!isNews()) {
        m_newsSinceMs.reset();
        return std::nullopt;
    }
    const std::int64_t lastingMs = timestampMs - m_newsSinceMs.value_or(timestampMs);
    if (!m_newsSinceMs)
        m_newsSinceMs = timestampMs;
    const bool settled = isSettled();
    if (lastingMs < (settled ? kLastingMs : kLongestWaitMs) || !mayChange(timestampMs))
        return std::nullopt;
    answer(settled ? kLastingMs : kLongestWaitMs);
    m_changedMs = timestampMs;
    m_newsSinceMs.reset();
    return m_answered;
}

void LiveMood::addMoment(std::int64_t timestampMs, const EmotionScores& now)
{
    if (m_moments.empty()) {
        m_moments.push_back({timestampMs, 0, now, now});
        return;
    }
    const Moment& before = m_moments.back();
    const std::int64_t passedMs = std::max<std::int64_t>(0, timestampMs - before.timestampMs);
    if (passedMs > kLongestReadingMs)
        m_newsSinceMs.reset(); // no face in between, so the change cannot have lasted
    const std::int64_t spanMs = std::min(passedMs, kLongestReadingMs);
    const float kept = std::exp2(-static_cast<float>(spanMs) / static_cast<float>(kHalfLifeMs));
    Moment moment{timestampMs, spanMs, now, {}};
    for (std::size_t e = 0; e < kEmotionCount; ++e)
        moment.mean[e] = kept * before.mean[e] + (1.0F - kept) * now[e];
    m_moments.push_back(moment);
    m_seenMs += spanMs;
    while (timestampMs - m_moments.front().timestampMs > kLongestWaitMs)
        m_moments.pop_front();
}

void LiveMood::noteLead(std::int64_t timestampMs)
{
    const Emotion lead = emotionsByScore(m_moments.back().mean)[0];
    std::optional<std::int64_t>& lastMs = m_lastLedMs[index(lead)];
    if (lead != m_lead) {
        m_hadLed = lastMs && timestampMs - *lastMs < kStandsMs;
        m_lead = lead;
    }
    lastMs = timestampMs;
}

bool LiveMood::isNews() const
{
    const EmotionScores& mean = m_moments.back().mean;
    const Emotion lead = emotionsByScore(*m_answered)[0];
    return totalVariation(mean, *m_answered) >= kFarAway ||
           mean[index(*m_lead)] >= mean[index(lead)] + kLeadBy;
}

bool LiveMood::isSettled() const
{
    const std::int64_t beforeMs = m_moments.back().timestampMs - kHalfLifeMs;
    const auto before =
        std::find_if(m_moments.begin(), m_moments.end(),
                     [beforeMs](const Moment& moment) { return moment.timestampMs >= beforeMs; });
    return totalVariation(before->mean, m_moments.back().mean) <= kSettled;
}

bool LiveMood::mayChange(std::int64_t timestampMs) const
{
    const bool newLead = *m_lead != emotionsByScore(*m_answered)[0] && !m_hadLed;
    return newLead || !m_changedMs || timestampMs - *m_changedMs >= kStandsMs;
}

void LiveMood::answer(std::int64_t spanMs)
{
    m_answered = meanOfLast(spanMs);
    m_answeredSpanMs = spanMs;
}

EmotionScores LiveMood::meanOfLast(std::int64_t spanMs) const
{
    EmotionScores sum{};
    float total = 0.0F;
    const std::int64_t sinceMs = m_moments.back().timestampMs - spanMs;
    for (const Moment& moment : m_moments) {
        if (moment.timestampMs < sinceMs)
            continue;
        const auto weight = static_cast<float>(std::max<std::int64_t>(1, moment.spanMs));
        for (std::size_t e = 0; e < kEmotionCount; ++e)
            sum[e] += weight * moment.now[e];
        total += weight;
    }
    for (float& score : sum)
        score /= total;
    return sum;
}

} // namespace v2m
