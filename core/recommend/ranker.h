// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_row.h"
#include "core/catalog/track.h"
#include "core/recommend/rank_query.h"

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

    /// What else speaks for a row (above 0) or against it, in units of the score: the relevance of
    /// a search, what the listener liked. One for each row, or none at all.
    std::span<const float> adjustments;
};

/// A track in a list.
struct RankedTrack {
    Track track;
    float score = 0.0F; ///< how well it suits its place beside the tracks before it; larger is
                        ///< better, 1 about perfect
    float arcPosition = 0.0F; ///< where on the arc it stands, 0 the listener's place, 1 the goal
    AffectPoint aim;          ///< the point of the plane that stands for
};

/// The tracks of these rowIds, those of them that are still there, in any order.
using TrackFetcher = std::function<std::vector<Track>(std::span<const std::int64_t> rowIds)>;

/// Ranks a catalog for a query. A pure function: the same rows, in whatever order, give the same
/// list.
///
/// In two stages, so that a million tracks take one pass over 48 bytes each:
/// 1. Every row is scored for each place of the list, with nothing but its numbers, and a bounded
///    pool of the best is kept; equal scores go by the smaller rowId.
/// 2. The pool's tracks are fetched. Among them the list is chosen greedily by maximal marginal
///    relevance (Carbonell and Goldstein 1998): the score less a share of the likeness
///    (TrackLikeness) to what is in the list already, and less for each track there whose caption
///    has the same author. Tracks that the options do not accept, and captions that are in the list
///    already, are passed over; when the pool runs short because of that, it is made larger and
///    looked at again.
///
/// The score of a row at a position of the arc (PlaylistArc) joins how well it suits the emotions
/// there (the mean of its affinities, weighted by the query) and how near it lies to the point
/// there; a bare point counts the second more, and an arc that leads somewhere nearly alone, since
/// it is places on the plane that make it even. The quality of the recording takes up to 40 % off.
/// Adjustments are added last.
///
/// A match is in the order of choice, in which the marginal relevance never rises, equal ones in
/// the order of the tracks' ids; so a longer list begins like a shorter one. The other modes are in
/// the order of the arc, which is how they are meant to be heard.
std::vector<RankedTrack> rankTracks(const RankQuery& query, std::span<const AffectRow> rows,
                                    const TrackFetcher& fetch, const RankOptions& options = {});

/// As above for tracks at hand, by their `affect`; their rowIds play no part.
std::vector<RankedTrack> rankTracks(const RankQuery& query, std::span<const Track> tracks,
                                    const RankOptions& options = {});

} // namespace v2m
