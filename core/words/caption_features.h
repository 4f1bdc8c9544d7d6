// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/track_reading.h"

#include <cstdint>
#include <vector>

namespace v2m {

/// The words of a track as the caption network takes them: hashes, each once, in ascending order.
///
/// Features are the words of tags, caption and title, the pairs of words that follow each other in
/// one clause, and the runs of three to five letters within each word and its ends ("<sad>"), by
/// which inflections and compounds that no training caption held are still half known. A kind of
/// feature has a letter of its own in front. The hash is FNV-1a (32 bits) over UTF-16 code units:
/// a changed hash makes trained weights worthless.
std::vector<std::uint32_t> captionFeatures(const TrackReading& track);

} // namespace v2m
