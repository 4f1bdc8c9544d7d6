// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/emotion/emotion.h"

#include <cstdint>
#include <optional>
#include <string>

namespace v2m {

/// What a listener's face shows while music plays to them on the way to a goal, and what that means
/// for the tracks to come. It sees no clock and no music: the caller tells what is read and which
/// track begins. Its memory does not grow with the time.
///
/// **Where the face is**: an exponential mean of its readings with a half-life of kHalfLifeMs, so
/// that a passing expression moves it little. It is there when kFirstMs have been read.
///
/// **How readily the listener follows**: of each track that was read for kLeastHeardMs or longer,
/// the step that the face took towards the goal (the difference of its distances to the goal before
/// and after it) over the step that the track asked of it (the difference of the distances of the
/// face before it, and of the track itself, but kLeastAsked at least). That share, half a step
/// more, from kSlowDown to kSpeedUp, multiplies the pace: who takes half of the step goes on as
/// before; who does not move, or away, is asked half of it next; who takes all of it, half as much
/// again. The pace stays between kSlowestPace and kFastestPace; growthOf() makes steps of it.
class ListeningLoop {
public:
    static constexpr std::int64_t kHalfLifeMs = 4000;
    static constexpr std::int64_t kFirstMs = 1000;
    /// Less of a track is too little to go by: two half-lives.
    static constexpr std::int64_t kLeastHeardMs = 8000;
    /// A reading stands for no longer than this, as in weightedReadings().
    static constexpr std::int64_t kLongestReadingMs = 500;

    static constexpr float kLeastAsked = 0.1F;
    static constexpr float kSlowDown = 0.5F;
    static constexpr float kSpeedUp = 1.5F;
    /// A smaller step towards the goal is not told as help: about the jitter of a calm face.
    static constexpr float kLeastHelp = 0.05F;

    /// @param goal where the listener wants to be; none: nowhere else.
    explicit ListeningLoop(std::optional<AffectPoint> goal = std::nullopt) : m_goal(goal) {}

    /// Another goal; what was learnt of the listener stays.
    void setGoal(std::optional<AffectPoint> goal) { m_goal = goal; }
    const std::optional<AffectPoint>& goal() const { return m_goal; }

    /// The face is read. @param timestampMs does not decrease; after a pause it may start anew.
    /// @param scores sum to 1.
    void read(std::int64_t timestampMs, const EmotionScores& scores);

    /// A track begins, and the one before it, if any, has ended.
    /// @param name what to call it, in the end.
    void beginTrack(const std::string& name, AffectPoint track);

    /// Nothing plays any more.
    void endTrack();

    /// The mood of the face now; none before there is enough of it.
    std::optional<EmotionScores> now() const;

    /// How readily the listener follows: 1 at first.
    float pace() const { return m_pace; }

    /// What came of it.
    struct Summary {
        EmotionScores began{};
        EmotionScores now{};
        /// How much of the way from there to the goal was gone, from 0 to 1; none without a goal,
        /// or where the listener was there from the beginning.
        std::optional<float> gone;
        std::string helped; ///< the track during which the face came nearest to the goal; or empty
        int tracks = 0;     ///< that were heard
    };
    /// None where no face was read.
    std::optional<Summary> summary() const;

private:
    void judge();

    std::optional<AffectPoint> m_goal;
    std::optional<std::int64_t> m_lastMs;
    std::int64_t m_readMs = 0; ///< with a face, in all
    EmotionScores m_mean{};
    std::optional<EmotionScores> m_began;

    bool m_plays = false;
    std::string m_name;
    AffectPoint m_track;
    std::optional<AffectPoint> m_before; ///< of the face, when the track began
    std::int64_t m_heardMs = 0;          ///< with a face, of the track

    float m_pace = 1.0F;
    int m_tracks = 0;
    float m_mostHelp = kLeastHelp;
    std::string m_helped;
};

} // namespace v2m
