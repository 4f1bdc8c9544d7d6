// SPDX-License-Identifier: MIT
#pragma once

#include "core/pipeline/clip_analysis.h"

#include <QString>
#include <QStringList>

namespace v2m {

class CircumplexPad;
class TimelineView;

/// Filters for the file dialog, in order of preference.
QStringList analysisExportFilters();

/// Exports an analysis in the format of the file's extension: `.json` as the command line prints
/// it, `.csv` the timeline, `.png` the timeline and the pad as a picture. Written atomically.
/// @throws UsageError for another extension, FileError if the file cannot be written.
void exportAnalysis(const ClipAnalysis& analysis, const TimelineView& timeline,
                    const CircumplexPad& pad, const QString& path);

} // namespace v2m
