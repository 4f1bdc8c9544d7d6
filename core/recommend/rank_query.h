// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/affect/mood_course.h"
#include "core/emotion/emotion.h"
#include "core/recommend/arc_steps.h"

#include <array>
#include <optional>
#include <string_view>

namespace v2m {

/// What the list should do for the listener.
enum class RankMode {
    Match,    ///< stay with the listener's mood
    Follow,   ///< retrace the moods of the clip
    Lift,     ///< lead to brighter music
    Calm,     ///< lead to calmer music
    Energize, ///< lead to livelier music
};

inline constexpr std::array<RankMode, 5> kRankModes = {
    RankMode::Match, RankMode::Follow, RankMode::Lift, RankMode::Calm, RankMode::Energize};

/// The name used in options and JSON: match follow lift calm energize.
std::string_view rankModeName(RankMode mode);

/// The inverse of rankModeName; nullopt for any other text.
std::optional<RankMode> rankModeFromName(std::string_view name);

/// Where a query comes from, for the wording of reasons.
enum class QueryOrigin {
    Clip,    ///< the faces of a clip
    Picture, ///< the faces of a photo
    Request, ///< the listener's own words or choice
};

/// What music is requested. Made by one of the functions below.
struct RankQuery {
    EmotionScores emotions{}; ///< sum to 1; all zero for a bare point
    AffectPoint point;        ///< the listener's mood
    RankMode mode = RankMode::Match;
    QueryOrigin origin = QueryOrigin::Request;
    std::optional<AffectPoint> goal; ///< destination of a match that leads; see leadingTo
    ArcSteps steps = ArcSteps::Even; ///< spacing of a list that leads
    float pace = 1.0F;               ///< how readily the listener follows; see growthOf()
    MoodCourse course;               ///< for Follow; empty in the other modes

    /// No emotion leads (isFlat), so the middle of the plane is requested: `emotions` are those of
    /// music there.
    bool isFlat = false;

    /// `emotions` are aspects of one mood, as in words, and each track should have all of them;
    /// otherwise they are shares, and each track answers one of them.
    bool isBlend = false;

    bool hasEmotions() const;

    /// Whether the list's share of each emotion should match the query's.
    bool asksForShares() const;
};

/// Whether a distribution is uninformative: no share is more than 5 points from a uniform one's 14
/// %. The emotion network misclassifies 29 % of faces (models/MODEL_CARD.md); spread over the six
/// other emotions that is 5 points each, so that faces of any one emotion may shift another's share
/// by as much. All zero is also flat.
bool isFlat(const EmotionScores& scores);

/// The query for a distribution over the emotions, which need not sum to 1. A flat one requests the
/// middle of the plane.
RankQuery queryForEmotions(const EmotionScores& scores, RankMode mode, QueryOrigin origin);

/// The query that retraces a clip's moods over time. @param course not empty.
RankQuery queryForCourse(const MoodCourse& course, QueryOrigin origin);

/// How certain a text is, in [0, 1]: the larger of its certainty about one emotion (twice 1 less
/// its entropy over that of a uniform distribution) and about a side of the plane (the distance of
/// its mean point from a uniform one's, over 0.6): equal parts of anger, disgust, fear and sadness
/// are certainly unpleasant. Negative scores count as 0; all zero gives 0.
float confidence(const EmotionScores& scores);

/// The query for the mood of a text: its point, and its affinities as a blend of emotions that
/// favours the stronger ones, with the share left by its confidence given to neutral.
RankQuery queryForAffect(AffectPoint point, const EmotionScores& affinities, RankMode mode);

/// The query for a listener's request. If it names an emotion with a position nearby, as
/// queryForAffect; else a bare point: "a quiet morning in the sun" is happy but less lively than
/// happy music, and "running ten kilometres" is neither an emotion nor neutral.
RankQuery queryForRequest(AffectPoint point, const EmotionScores& affinities, RankMode mode);

/// The emotions near a point of the plane, summing to 1.
EmotionScores emotionsNear(AffectPoint point);

/// Interpolates between two queries, with the mode and kind of the first; where only the first has
/// emotions, the second counts by those near its point. The result no longer shows faces alone, so
/// its origin is a request.
/// @param share of the second, in [0, 1].
RankQuery blended(const RankQuery& one, const RankQuery& other, float share);

/// The query for a point on the plane, without emotions.
RankQuery queryForPoint(AffectPoint point, RankMode mode);

/// The query with an explicit goal instead of a mode's: the list leads from the query's point to
/// it.
RankQuery leadingTo(RankQuery query, AffectPoint goal);

} // namespace v2m
