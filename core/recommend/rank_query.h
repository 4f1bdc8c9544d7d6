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

/// What the list is to do for the listener.
enum class RankMode {
    Match,    ///< stay where the listener is
    Follow,   ///< go the way that the listener came
    Lift,     ///< lead to brighter music
    Calm,     ///< lead to calmer music
    Energize, ///< lead to livelier music
};

inline constexpr std::array<RankMode, 5> kRankModes = {
    RankMode::Match, RankMode::Follow, RankMode::Lift, RankMode::Calm, RankMode::Energize};

/// The name used in options and JSON: match follow lift calm energize.
std::string_view rankModeName(RankMode mode);

/// The inverse of rankModeName; nothing for any other text.
std::optional<RankMode> rankModeFromName(std::string_view name);

/// Where a query comes from, for the words of a reason.
enum class QueryOrigin {
    Clip,    ///< the faces of a clip
    Request, ///< the listener said so
};

/// What music is asked for. Made by one of the functions below.
struct RankQuery {
    EmotionScores emotions{}; ///< sums to 1; all zero for a bare point
    AffectPoint point;        ///< where the listener is
    RankMode mode = RankMode::Match;
    QueryOrigin origin = QueryOrigin::Request;
    std::optional<AffectPoint> goal; ///< where a match is to lead nevertheless; see leadingTo
    ArcSteps steps = ArcSteps::Even; ///< how a list that leads somewhere goes there
    float pace = 1.0F;               ///< how readily the listener is led; see growthOf()
    MoodCourse course;               ///< what Follow retraces; empty in the other modes

    /// No emotion leads (isFlat), so that the middle of the plane is asked for: `emotions` are
    /// those of music there.
    bool isFlat = false;

    /// `emotions` are sides of one mood, as in words, and each track is to have them all; else they
    /// are shares, and each track answers one of them.
    bool isBlend = false;

    bool hasEmotions() const;

    /// Whether the list's share of each emotion is to follow the query's.
    bool asksForShares() const;
};

/// Whether a distribution says nothing: no share lies further than 5 points from an even one's
/// 14 %. The emotion network is wrong on 29 % of faces (models/MODEL_CARD.md); spread over the six
/// other emotions that is 5 points for each, so that a face of any one emotion may raise or lower
/// any other's share by as much. All zero is flat, too.
bool isFlat(const EmotionScores& scores);

/// The query for a distribution over the emotions, which need not sum to 1. A flat one asks for the
/// middle of the plane.
RankQuery queryForEmotions(const EmotionScores& scores, RankMode mode, QueryOrigin origin);

/// The query to retrace a clip's moods in time. @param course not empty.
RankQuery queryForCourse(const MoodCourse& course, QueryOrigin origin);

/// How sure a text is, in [0, 1]: about one emotion (1 less the entropy of its scores over that of
/// even ones, doubled), or about a side of the plane (the distance of their mean from an even
/// one's, over 0.6), whichever is more: of anger, disgust, fear and sadness in equal parts it is
/// sure that all is not well. Anything not above zero counts as zero; all zero is not sure at all.
float confidence(const EmotionScores& scores);

/// The query for what a text says of a mood: its affinities, the stronger ones favoured, as a blend
/// of emotions, in which what its confidence leaves open is given to neutral, and its own point.
RankQuery queryForAffect(AffectPoint point, const EmotionScores& affinities, RankMode mode);

/// The query for what a listener's own words say. Where they name an emotion whose place on the
/// plane is near, as queryForAffect; else the place itself is asked for: "a quiet morning in the
/// sun" is happy, and not as lively as happy music, and "running ten kilometres" is no emotion, and
/// no even mood either.
RankQuery queryForRequest(AffectPoint point, const EmotionScores& affinities, RankMode mode);

/// A query between two, of the mode and the kind of the first. What it asks for is no longer what
/// a clip shows alone, so that it is a request.
/// @param share of the second, in [0, 1].
RankQuery blended(const RankQuery& one, const RankQuery& other, float share);

/// The query for a point on the plane, whatever the emotion.
RankQuery queryForPoint(AffectPoint point, RankMode mode);

/// The query with a goal of the listener's own in place of that of a mode: the list leads from the
/// query's point to it.
RankQuery leadingTo(RankQuery query, AffectPoint goal);

} // namespace v2m
