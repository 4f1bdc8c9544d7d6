// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace v2m {

/// Added to a row's score so that another selection of the tracks that suit a query about equally
/// comes to the top: a number from -kSelectionShare / 2 to kSelectionShare / 2, drawn anew for each
/// row and seed, and always the same for the same two. Nothing for the seed 0.
float selectionBias(std::uint32_t seed, std::int64_t rowId);

/// What a draw can make of two scores: less than one sees in the percentages of a list, of which 1
/// is about perfect, and enough that no list begins with the same track for everybody.
inline constexpr float kSelectionShare = 0.12F;

} // namespace v2m
