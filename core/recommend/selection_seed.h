// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/ranker.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace v2m {

/// Added to a row's score so that another selection of the tracks that suit a query about equally
/// comes to the top: a number from -kSelectionShare / 2 to kSelectionShare / 2, drawn anew for each
/// row and seed, and always the same for the same two. Nothing for the seed 0.
float selectionBias(std::uint32_t seed, std::int64_t rowId);

/// What a draw can make of two scores: less than one sees in the percentages of a list, of which 1
/// is about perfect.
inline constexpr float kSelectionShare = 0.12F;

/// So many tracks may begin a list.
inline constexpr std::size_t kBeginnings = 5;

/// Lets one of the first tracks begin, drawn by the seed, so that a track that suits a mood best of
/// all does not begin everybody's list: one of kBeginnings that stand for the same, and whose
/// scores are within kSelectionShare of the best. The others keep their order. Nothing for the seed
/// 0.
void varyBeginning(std::vector<RankedTrack>& tracks, std::uint32_t seed);

} // namespace v2m
