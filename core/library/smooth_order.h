// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/file_facts.h"
#include "core/recommend/ranker.h"

#include <QHash>

#include <vector>

namespace v2m {

/// How rough it is to hear one file after another, 0 for no change: the tempo in octaves, where
/// half and double count as the same, and the loudness, 12 LU counting as much as half an octave.
/// What is not known is no change.
float roughness(const FileFacts& before, const FileFacts& after);

/// Brings files whose tempo and loudness are alike beside each other, where that leaves the order
/// as good as it was: only neighbours change places that answer the same emotion at the same span
/// and whose places on the arc lie close together.
void smoothOrder(std::vector<RankedTrack>& list, const QHash<std::int64_t, FileFacts>& facts);

} // namespace v2m
