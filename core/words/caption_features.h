// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/track_reading.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace v2m {

// The words of a track as input of the caption network: unique hashes in ascending order. Each kind
// of feature has its own prefix letter. The hash is FNV-1a (32 bits) over UTF-16 code units;
// changing it invalidates trained weights.

/// The words of tags, caption and title, and the bigrams within a clause.
std::vector<std::uint32_t> captionFeatures(const TrackReading& track);

/// Each tag as a whole: "no voice" is more than its words.
std::vector<std::uint32_t> tagFeatures(const TrackReading& track);

/// The hash of a word as in captionFeatures(). @param word in lower case.
std::uint32_t wordFeature(std::u16string_view word);

} // namespace v2m
