// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/ranker.h"

#include <functional>
#include <span>
#include <vector>

namespace v2m {

/// One of the people a list is for.
struct PersonQuery {
    int faceId = 0; ///< id of the person's face, from 1
    RankQuery query;
};

/// One list for several people.
struct PeopleList {
    std::vector<RankedTrack> tracks; ///< with RankedTrack::people
    std::vector<float> served;       ///< per person: satisfactionOf()
};

/// Ranks for a single query. @param top maximum number of tracks.
using RankOne = std::function<std::vector<RankedTrack>(const RankQuery& query, int top)>;

/// The list that is fairest to the person served least (fairestRows), chosen from the best tracks
/// for each person alone and for all together.
///
/// A row's fit for a person is its RowScorer score for that person's query and place, including the
/// recording quality, made comparable by calibrate(). Tracks of a better tier come first, whoever
/// they fit.
///
/// Without a goal, the list begins with the track that best suits the person served least and
/// continues along a short path over the plane (shortPath). With a goal, each person's arc begins
/// at their own mood, and each place of the list is a position on every arc.
///
/// @param people at least one, all with the same mode and goal, none with a course.
/// @param together the query for all of them as one.
PeopleList listForPeople(std::span<const PersonQuery> people, const RankQuery& together, int top,
                         const RankOne& rank);

} // namespace v2m
