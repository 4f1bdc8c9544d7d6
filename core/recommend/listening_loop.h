// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/emotion/emotion.h"

#include <cstdint>
#include <optional>
#include <string>

namespace v2m {

/// Tracks how a listener's face responds to music that leads to a goal, and what this means for the
/// next tracks. It has no clock and plays nothing: the caller reports readings and track changes.
/// Memory use is constant.
///
/// **Position of the face**: an exponential mean of its readings with a half-life of kHalfLifeMs,
/// so that a passing expression has little effect. Available after kFirstMs of readings.
///
/// **Pace**: for each track read for at least kLeastHeardMs, the ratio of two steps towards the
/// goal: the step the face took (the decrease of its distance to the goal during the track) over
/// the step the track asked for (the face's distance at the start less the track's own, at least
/// kLeastAsked). This ratio plus a half, clamped to [kSlowDown, kSpeedUp], multiplies the pace: a
/// listener who takes half of the step continues as before; one who stays or moves away is asked
/// for half as much next; one who takes all of it for half as much again. The pace stays between
/// kSlowestPace and kFastestPace; growthOf() derives steps from it.
class ListeningLoop {
public:
    static constexpr std::int64_t kHalfLifeMs = 4000;
    static constexpr std::int64_t kFirstMs = 1000;
    /// Minimum listening time for an estimate: two half-lives.
    static constexpr std::int64_t kLeastHeardMs = 8000;
    /// Maximum duration a reading stands for, as in weightedReadings().
    static constexpr std::int64_t kLongestReadingMs = 500;

    static constexpr float kLeastAsked = 0.1F;
    static constexpr float kSlowDown = 0.5F;
    static constexpr float kSpeedUp = 1.5F;
    /// Minimum step towards the goal to be reported as help: about the jitter of a calm face.
    static constexpr float kLeastHelp = 0.05F;

    /// @param goal the mood the listener wants to reach; nullopt for none.
    explicit ListeningLoop(std::optional<AffectPoint> goal = std::nullopt) : m_goal(goal) {}

    /// Changes the goal; the pace learned so far is kept.
    void setGoal(std::optional<AffectPoint> goal) { m_goal = goal; }
    const std::optional<AffectPoint>& goal() const { return m_goal; }

    /// Adds a reading of the face. @param timestampMs does not decrease, but may restart after a
    /// pause.
    /// @param scores sum to 1.
    void read(std::int64_t timestampMs, const EmotionScores& scores);

    /// A track begins, ending the one before it.
    /// @param name for the summary.
    void beginTrack(const std::string& name, AffectPoint track);

    /// Playback has stopped.
    void endTrack();

    /// The current mood of the face; nullopt until there are enough readings.
    std::optional<EmotionScores> now() const;

    /// How readily the listener follows: 1 at first.
    float pace() const { return m_pace; }

    /// The result of a session.
    struct Summary {
        EmotionScores began{};
        EmotionScores now{};
        /// The fraction of the distance to the goal covered, from 0 to 1; nullopt without a goal,
        /// or if the listener was there from the beginning.
        std::optional<float> gone;
        std::string helped; ///< track with the closest approach to the goal, or empty
        int tracks = 0;     ///< number of tracks heard
    };
    /// nullopt if no face was read.
    std::optional<Summary> summary() const;

private:
    void assess();

    std::optional<AffectPoint> m_goal;
    std::optional<std::int64_t> m_lastMs;
    std::int64_t m_readMs = 0; ///< total time with a face
    EmotionScores m_mean{};
    std::optional<EmotionScores> m_began;

    bool m_plays = false;
    std::string m_name;
    AffectPoint m_track;
    std::optional<AffectPoint> m_before; ///< of the face, at the start of the track
    std::int64_t m_heardMs = 0;          ///< time with a face during the track

    float m_pace = 1.0F;
    int m_tracks = 0;
    float m_mostHelp = kLeastHelp;
    std::string m_helped;
};

} // namespace v2m
