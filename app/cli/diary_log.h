// SPDX-License-Identifier: MIT
#pragma once

#include "core/pipeline/clip_analysis.h"
#include "core/recommend/rank_query.h"

#include <QString>

namespace v2m {

/// Records a clip's reading in the diary of a catalog, if the listener has enabled it. A failure is
/// only reported on standard error, as the result is still worth printing.
/// @returns whether it was recorded.
bool keepInDiary(const QString& catalogPath, const ClipAnalysis& analysis, RankMode mode);

} // namespace v2m
