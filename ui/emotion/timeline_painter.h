// SPDX-License-Identifier: MIT
#pragma once

#include "ui/emotion/timeline_bins.h"
#include "ui/theme/theme_colors.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

class QFont;
class QPainter;

namespace v2m {

/// What the timeline shows, except for the cursor.
struct TimelinePicture {
    TimeRange range;
    TimelineBins::Scores bins;              ///< over the range, left to right
    std::optional<std::int64_t> analyzedMs; ///< during an analysis: how far it has come
    bool rolling = false; ///< the range ends now and moves on: times are shown as seconds ago
};

/// The rectangle of the areas; the time axis lies below. Time runs from left to right in every
/// language, as on the sliders of players.
QRectF timelinePlot(const QRectF& rect, const QFont& font);

/// The smallest size at which areas and axis are legible.
QSizeF timelineMinimumSize(const QFont& font);

/// Maps a time to its position on the plot and back, both clamped to range and plot.
double timelineX(const QRectF& plot, TimeRange range, std::int64_t timestampMs);
std::int64_t timelineTime(const QRectF& plot, TimeRange range, double x);

/// Round times at least `leastMs` apart, from the start of the range.
std::vector<std::int64_t> timelineTicks(TimeRange range, double leastMs);

/// "0:05", "12:34", "1:02:03".
QString clipTimeText(std::int64_t timestampMs);

/// The emotions as stacked areas, neutral at the bottom, each with its symbol where it is tall
/// enough; labelled gaps where no face was in sight; the time axis. Uses the painter's font.
void paintTimeline(QPainter& painter, const QRectF& rect, const TimelinePicture& picture,
                   const ThemeColors& colors);

/// The cursor within the same rectangle, with its time.
void paintTimelineCursor(QPainter& painter, const QRectF& rect, TimeRange range,
                         std::int64_t timestampMs, const ThemeColors& colors);

} // namespace v2m
