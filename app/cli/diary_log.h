// SPDX-License-Identifier: MIT
#pragma once

#include "core/pipeline/clip_analysis.h"
#include "core/recommend/rank_query.h"

#include <QString>

namespace v2m {

/// Keeps a clip's reading in the diary of a catalog, if the listener has switched that on. Where it
/// cannot be written a sentence on standard error says so: the result is worth printing all the
/// same.
/// @returns whether it was kept.
bool keepInDiary(const QString& catalogPath, const ClipAnalysis& analysis, RankMode mode);

} // namespace v2m
