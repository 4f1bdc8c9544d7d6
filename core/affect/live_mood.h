// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <array>
#include <cstdint>
#include <deque>
#include <optional>

namespace v2m {

/// Decides when a list that follows a live face is to follow it: soon after a change that lasts,
/// and not with every flicker.
///
/// It keeps the mood that the list answers and a mean of what the face shows, an exponential one
/// with a half-life of one second. There is something new when the mean is led by another emotion,
/// by a tenth or more, or differs from the answered mood by a quarter (total variation): hysteresis
/// in distance. It is followed when it has been so for two seconds on end and the mean has settled,
/// and at the latest after four: hysteresis in time. So a face that turns at once is followed three
/// seconds later.
///
/// A mood led by an emotion that has not led in the ten seconds before is followed at once. Any
/// other change (back to what was, or in the shares alone) waits until the list has stood for ten
/// seconds; so a face that goes to and fro changes the list at most every ten seconds, whatever its
/// rhythm, and comes to an answer between the two where it is quick.
class LiveMood {
public:
    /// The first mood comes after this time with a face.
    static constexpr std::int64_t kFirstMs = 1000;
    static constexpr std::int64_t kHalfLifeMs = 1000;
    static constexpr std::int64_t kLastingMs = 2000;
    static constexpr std::int64_t kLongestWaitMs = 4000;
    static constexpr std::int64_t kStandsMs = 10'000;
    static constexpr float kLeadBy = 0.1F;
    static constexpr float kFarAway = 0.25F;
    static constexpr float kSettled = 0.15F; ///< how far the mean moved in the last second

    /// @param now what the face shows, summing to 1; times must not run back.
    /// @returns the mood to answer from now on, when it changes.
    std::optional<EmotionScores> update(std::int64_t timestampMs, const EmotionScores& now);

    /// The mood that is answered; none before the first.
    const std::optional<EmotionScores>& answered() const { return m_answered; }

    /// The time before its change that the answered mood is the mean of.
    std::int64_t answeredSpanMs() const { return m_answeredSpanMs; }

    /// Starts over: another person, or another camera.
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

    std::deque<Moment> m_moments; ///< of the last kLongestWaitMs, newest last
    std::int64_t m_seenMs = 0;    ///< time with a face
    std::optional<std::int64_t> m_newsSinceMs;
    std::optional<std::int64_t> m_changedMs; ///< the list, after its first mood
    std::optional<Emotion> m_lead;           ///< of the mean
    bool m_hadLed = false;                   ///< in the ten seconds before it came to lead
    std::array<std::optional<std::int64_t>, kEmotionCount> m_lastLedMs{};
    std::optional<EmotionScores> m_answered;
    std::int64_t m_answeredSpanMs = 0;
};

/// Half the sum of the differences: 0 for the same distribution, 1 for two that share nothing.
float totalVariation(const EmotionScores& one, const EmotionScores& other);

} // namespace v2m
