// SPDX-License-Identifier: MIT
#pragma once

#include "core/pipeline/clip_analysis.h"

#include <QString>
#include <QStringList>

namespace v2m {

class CircumplexPad;
class TimelineView;

/// The file dialog's filters, in the order of preference.
QStringList analysisExportFilters();

/// Writes an analysis by the file's ending: `.json` as the command line prints it, `.csv` the
/// timeline, `.png` the timeline and the pad as a picture. Whole or not at all.
/// @throws UsageError for another ending, FileError when the file cannot be written.
void exportAnalysis(const ClipAnalysis& analysis, const TimelineView& timeline,
                    const CircumplexPad& pad, const QString& path);

} // namespace v2m
