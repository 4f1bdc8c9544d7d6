// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <array>
#include <cstdint>
#include <deque>
#include <optional>

namespace v2m {

/// Decides when a playlist that follows a live face should change: soon after a lasting change, but
/// not with every flicker.
///
/// It keeps the mood that the list currently answers and an exponential mean of what the face
/// shows, with a half-life of one second. The mood counts as changed when the mean is led by
/// another emotion by a tenth or more, or differs from the answered mood by a quarter (total
/// variation): hysteresis in distance. The change is followed once it has lasted two seconds and
/// the mean has settled, after four seconds at the latest: hysteresis in time. An abrupt change is
/// thus followed three seconds later.
///
/// A mood led by an emotion that has not led in the previous ten seconds is then followed without
/// further delay. Any other change (back to an earlier mood, or in the shares alone) waits until
/// the list has stood for ten seconds; so a face that alternates changes the list at most every ten
/// seconds, whatever its rhythm, and a quick alternation ends in an answer between the two moods.
class LiveMood {
public:
    /// Time with a face before the first mood is answered.
    static constexpr std::int64_t kFirstMs = 1000;
    static constexpr std::int64_t kHalfLifeMs = 1000;
    static constexpr std::int64_t kLastingMs = 2000;
    static constexpr std::int64_t kLongestWaitMs = 4000;
    static constexpr std::int64_t kStandsMs = 10'000;
    static constexpr float kLeadBy = 0.1F;
    static constexpr float kFarAway = 0.25F;
    static constexpr float kSettled = 0.15F; ///< most that a settled mean moves in a second

    /// @param now what the face shows, summing to 1; timestamps must not decrease.
    /// @returns the mood to answer from now on, if it changes.
    std::optional<EmotionScores> update(std::int64_t timestampMs, const EmotionScores& now);

    /// The mood currently answered; none before the first.
    const std::optional<EmotionScores>& answered() const { return m_answered; }

    /// The time span before the change over which the answered mood was averaged.
    std::int64_t answeredSpanMs() const { return m_answeredSpanMs; }

    /// Starts over, for another person or another camera.
    void reset() { *this = {}; }

private:
    struct Moment {
        std::int64_t timestampMs;
        std::int64_t spanMs; ///< since the previous moment, at most kLongestReadingMs
        EmotionScores now;
        EmotionScores mean;
    };

    void addMoment(std::int64_t timestampMs, const EmotionScores& now);
    void noteLead(std::int64_t timestampMs);
    bool isNews() const;
    bool isSettled() const;
    bool mayChange(std::int64_t timestampMs) const;
    void answer(std::int64_t spanMs);
    EmotionScores meanOfLast(std::int64_t spanMs) const;

    std::deque<Moment> m_moments; ///< the last kLongestWaitMs, newest last
    std::int64_t m_seenMs = 0;    ///< time with a face
    std::optional<std::int64_t> m_newsSinceMs;
    std::optional<std::int64_t> m_changedMs; ///< last change of the list after its first mood
    std::optional<Emotion> m_lead;           ///< the emotion leading the mean
    bool m_hadLed = false;                   ///< in the ten seconds before m_lead took the lead
    std::array<std::optional<std::int64_t>, kEmotionCount> m_lastLedMs{};
    std::optional<EmotionScores> m_answered;
    std::int64_t m_answeredSpanMs = 0;
};

/// Half the sum of the differences: 0 for the same distribution, 1 for two that share nothing.
float totalVariation(const EmotionScores& one, const EmotionScores& other);

} // namespace v2m
