// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/track_reading.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace v2m {

// The words of a track as the caption network takes them: hashes, each once, in ascending order. A
// kind of feature has a letter of its own in front. The hash is FNV-1a (32 bits) over UTF-16 code
// units: a changed hash makes trained weights worthless.

/// The words of tags, caption and title, and the pairs of words that follow each other in one
/// clause.
std::vector<std::uint32_t> captionFeatures(const TrackReading& track);

/// The tags, each as a whole: "no voice" is more than its words.
std::vector<std::uint32_t> tagFeatures(const TrackReading& track);

/// The hash of a word among captionFeatures(). @param word in lower case.
std::uint32_t wordFeature(std::u16string_view word);

} // namespace v2m
