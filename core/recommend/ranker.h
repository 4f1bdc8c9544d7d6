// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_row.h"
#include "core/catalog/track.h"
#include "core/recommend/rank_query.h"
#include "core/recommend/row_adjustment.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace v2m {

/// How a list is made, apart from what is asked for.
struct RankOptions {
    int top = 10; ///< how many tracks; fewer if the catalog has no more

    /// Which tracks may be in the list; empty: all.
    std::function<bool(const Track&)> accepts;

    /// One for each row, or none at all.
    std::span<const RowAdjustment> adjustments;
};

/// A track in a list.
struct RankedTrack {
    Track track;
    float score = 0.0F; ///< how well it suits its place beside the tracks chosen before it; larger
                        ///< is better, 1 about perfect
    float arcPosition = 0.0F; ///< where on the arc it stands, 0 the listener's place, 1 the goal;
                              ///< along a course the time, 0 its beginning, 1 its end
    AffectPoint aim;          ///< the point of the plane that stands for
    Emotion answers = Emotion::Neutral; ///< the emotion that its place is for
    int span = 0;                       ///< of the query's course
    ListTier tier = ListTier::Usual;    ///< of its adjustment; no part of the score

    /// In a list for several people (listForPeople) the faces whom it answers, ascending, and the
    /// one whom it suits best; else none and 0.
    std::vector<int> people = {};
    int bestFor = 0;
};

/// The tracks of these rowIds, those of them that are still there, in any order.
using TrackFetcher = std::function<std::vector<Track>(std::span<const std::int64_t> rowIds)>;

/// Ranks a catalog for a query. A pure function: the same rows, in whatever order, give the same
/// list.
///
/// In two stages, so that a million tracks take one pass over 48 bytes each:
/// 1. Every row is scored for each emotion that has a place in the list, or for each place of an
///    arc, with nothing but its numbers, and bounded pools of the best are kept; equal scores go by
///    the smaller rowId.
/// 2. The pools' tracks are fetched. Among them the list is chosen greedily by maximal marginal
///    relevance (Carbonell and Goldstein 1998): the score less a share of the likeness
///    (TrackLikeness) to what is in the list already, and less for each track there whose caption
///    has the same author. Tracks that the options do not accept, and captions that are in the list
///    already, are passed over; when the pools run short because of that, they are made larger and
///    looked at again.
///
/// Where shares are asked for (a match, or a course to follow), each place answers one emotion: as
/// many as quotasOf says, each the best track for one of those that have places left. A track's
/// score for an emotion joins its affinity to it with the distance from the emotion's place on the
/// plane. The order is that of orderByShares.
///
/// Elsewhere the score of a row at a position of the arc (PlaylistArc) joins how well it suits the
/// emotions there (the mean of its affinities, weighted by the query) and how near it lies to the
/// point there; a bare point counts the second more, and an arc that leads somewhere nearly alone,
/// since it is places on the plane that make it even. A place answers the emotion that most of the
/// score comes from. A list for a bare point, or for words, is in the order of choice, in which the
/// marginal relevance never rises, the others in that of the arc.
///
/// The quality of the recording takes up to 40 % off. The biases of adjustments are added last;
/// their tiers come before any score. Equal tracks go
/// in the order of their ids.
std::vector<RankedTrack> rankTracks(const RankQuery& query, std::span<const AffectRow> rows,
                                    const TrackFetcher& fetch, const RankOptions& options = {});

/// As above for tracks at hand, by their `affect`; their rowIds play no part.
std::vector<RankedTrack> rankTracks(const RankQuery& query, std::span<const Track> tracks,
                                    const RankOptions& options = {});

} // namespace v2m
