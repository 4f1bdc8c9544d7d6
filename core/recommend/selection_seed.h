// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/ranker.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace v2m {

/// A random bias for a row's score, so that different selections of about equally suitable tracks
/// come to the top: from -kSelectionShare / 2 to kSelectionShare / 2, determined by row and seed. 0
/// for the seed 0.
float selectionBias(std::uint32_t seed, std::int64_t rowId);

/// Maximum change in the difference of two scores: less than is visible in a list's percentages, of
/// which 1 is about perfect.
inline constexpr float kSelectionShare = 0.12F;

/// Number of candidates for the first place of a list.
inline constexpr std::size_t kBeginnings = 5;

/// Moves one of the first tracks, drawn by the seed, to the front, so that lists for a mood do not
/// all begin with the same track: one of kBeginnings for the same emotion with scores within
/// kSelectionShare of the best. The others keep their order. No effect for the seed 0.
void varyBeginning(std::vector<RankedTrack>& tracks, std::uint32_t seed);

/// The seed for the first selection of a clip, so that two people in the same mood do not begin
/// with the same track: the same for the same arguments everywhere, and never 0.
/// @param seed of the listener.
/// @param clip identifies its content.
/// @param faceId whose list it is.
std::uint32_t clipSeed(std::uint32_t seed, const QByteArray& clip, int faceId);

} // namespace v2m
