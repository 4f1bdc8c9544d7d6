// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/ranker.h"

#include <functional>
#include <span>
#include <vector>

namespace v2m {

/// One of several people whom a list is for.
struct PersonQuery {
    int faceId = 0; ///< the id of their face, from 1
    RankQuery query;
};

/// One list for several people.
struct PeopleList {
    std::vector<RankedTrack> tracks; ///< with RankedTrack::people
    std::vector<float> served;       ///< of each person: servedBy()
};

/// Ranks for one query alone. @param top how many tracks, at most.
using RankOne = std::function<std::vector<RankedTrack>(const RankQuery& query, int top)>;

/// The list that is fair to the one who is served least (fairestRows), out of what is best for each
/// person alone and what is best for all of them together.
///
/// A row's fit for a person is what a RowScorer says of it for their own query, at its place, with
/// the quality of the recording, made comparable by calibrate(). Tracks of a better tier come
/// before all others, whoever they fit.
///
/// Where nobody is to be led, the list begins with the track that suits best who is served least by
/// it, and takes a short path over the plane from there (shortPath). Where they are, each person's
/// arc begins with their own mood, and a place of the list is one of each arc.
///
/// @param people at least one, each of the same mode and with the same goal; none with a course.
/// @param together the query for all of them as one.
PeopleList listForPeople(std::span<const PersonQuery> people, const RankQuery& together, int top,
                         const RankOne& rank);

} // namespace v2m
