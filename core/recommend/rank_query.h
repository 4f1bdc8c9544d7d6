// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/emotion/emotion.h"

#include <array>
#include <optional>
#include <string_view>

namespace v2m {

/// What the list is to do for the listener.
enum class RankMode {
    Match,    ///< stay where the listener is
    Lift,     ///< lead to brighter music
    Calm,     ///< lead to calmer music
    Energize, ///< lead to livelier music
};

inline constexpr std::array<RankMode, 4> kRankModes = {RankMode::Match, RankMode::Lift,
                                                       RankMode::Calm, RankMode::Energize};

/// The name used in options and JSON: match lift calm energize.
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

    bool hasEmotions() const;
};

/// How sure a distribution is, in [0, 1]: about one emotion (1 less its entropy over that of an
/// even one, doubled), or about a side of the plane (the distance of its mean from an even one's,
/// over 0.6), whichever is more: of anger, disgust, fear and sadness in equal parts it is sure that
/// all is not well. Anything not above zero counts as zero; all zero is not sure at all.
float confidence(const EmotionScores& scores);

/// The query for a distribution over the emotions, which need not sum to 1. What its confidence
/// leaves open is given to neutral: an even distribution asks for the middle of the plane and for
/// music that suits a neutral face, not for a bit of everything.
RankQuery queryForEmotions(const EmotionScores& scores, RankMode mode, QueryOrigin origin);

/// The query for what a text says of a mood: its affinities, the stronger ones favoured, as the
/// emotions, and its own point.
RankQuery queryForAffect(AffectPoint point, const EmotionScores& affinities, RankMode mode);

/// A query between two, of the mode and origin of the first.
/// @param share of the second, in [0, 1].
RankQuery blended(const RankQuery& one, const RankQuery& other, float share);

/// The query for a point on the plane, whatever the emotion.
RankQuery queryForPoint(AffectPoint point, RankMode mode);

/// The query with a goal of the listener's own in place of that of a mode: the list leads from the
/// query's point to it in even steps.
RankQuery leadingTo(RankQuery query, AffectPoint goal);

} // namespace v2m
