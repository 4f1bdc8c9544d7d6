// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/file_facts.h"
#include "core/recommend/ranker.h"

#include <QHash>

#include <vector>

namespace v2m {

/// How abrupt the transition between two files is, 0 for no change: the tempo difference in
/// octaves, where half and double tempo are equal, plus the loudness difference, 12 LU counting as
/// much as half an octave. Unknown values count as no change.
float roughness(const FileFacts& before, const FileFacts& after);

/// Moves files with similar tempo and loudness next to each other without degrading the order: only
/// neighbours that answer the same emotion in the same span, with close positions on the arc, are
/// swapped.
void smoothOrder(std::vector<RankedTrack>& list, const QHash<std::int64_t, FileFacts>& facts);

} // namespace v2m
