// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_row.h"
#include "core/catalog/track.h"
#include "core/recommend/rank_query.h"
#include "core/recommend/row_adjustment.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace v2m {

/// How to make a list, apart from the query.
struct RankOptions {
    int top = 10; ///< number of tracks; fewer if the catalog has no more

    /// Filter for tracks in the list; empty accepts all.
    std::function<bool(const Track&)> accepts = {};

    /// Accepts only what `also` accepts, too, which is asked last.
    void narrow(std::function<bool(const Track&)> also)
    {
        accepts = [also = std::move(also), before = std::move(accepts)](const Track& track) {
            return (!before || before(track)) && also(track);
        };
    }

    /// One per row, or none at all.
    std::span<const RowAdjustment> adjustments = {};
};

/// A track in a list.
struct RankedTrack {
    Track track;
    float score = 0.0F; ///< how well it suits its place given the tracks chosen before it; larger
                        ///< is better, 1 about perfect
    float arcPosition = 0.0F;           ///< 0 listener, 1 goal; along a course the relative time
    AffectPoint aim;                    ///< the point of the plane at that position
    Emotion answers = Emotion::Neutral; ///< the emotion its place is for
    int span = 0;                       ///< index of the span in the query's course
    ListTier tier = ListTier::Usual;    ///< from its adjustment; not part of the score

    /// In a list for several people (listForPeople), the faces that the track suits, ascending, and
    /// the one it suits best; otherwise empty and 0.
    std::vector<int> people = {};
    int bestFor = 0;

    /// How well it suits the mood that the list is for, whatever else moves it in the list: the
    /// selection, taste, words, or the tracks beside it. None if it was not ranked.
    std::optional<float> match = std::nullopt;
};

/// Returns the tracks with these rowIds that still exist, in any order.
using TrackFetcher = std::function<std::vector<Track>(std::span<const std::int64_t> rowIds)>;

/// Ranks a catalog for a query. A pure function: the same rows in any order give the same list.
///
/// In two stages, so that a million tracks take one pass over 48 bytes each:
/// 1. Every row is scored for each emotion that has a place in the list, or for each place of an
///    arc, from its numbers alone, and bounded pools of the best are kept; ties go to the smaller
///    rowId.
/// 2. The tracks of the pools are fetched. From these the list is chosen greedily by maximal
///    marginal relevance (Carbonell and Goldstein 1998): the score less a share of the similarity
///    (TrackLikeness) to the tracks chosen so far, and less for each of them whose caption has the
///    same author. Tracks rejected by the options, and duplicate captions, are skipped; if the
///    pools run short as a result, they are enlarged and searched again.
///
/// If the query asks for shares (a match or a course), each place answers one emotion: as many as
/// emotionQuotas says, each the best track for an emotion with places left. A track's score for an
/// emotion combines its affinity with the distance from the emotion's position on the plane. The
/// order is that of orderByShares.
///
/// Otherwise the score of a row at a position of the arc (PlaylistArc) combines its affinity to the
/// emotions there (the mean weighted by the query) with its distance to the point there; a bare
/// point gives more weight to the distance, and an arc that leads uses it almost alone, since its
/// steps should be even on the plane. A place answers the emotion that contributes most to the
/// score. A list for a bare point or for words is in the order of selection, in which the marginal
/// relevance never rises, other lists are in the order of the arc.
///
/// The quality of the recording takes off up to 40 %. Biases of adjustments are added last; tiers
/// take precedence over any score. Ties are broken by id.
std::vector<RankedTrack> rankTracks(const RankQuery& query, std::span<const AffectRow> rows,
                                    const TrackFetcher& fetch, const RankOptions& options = {});

} // namespace v2m
