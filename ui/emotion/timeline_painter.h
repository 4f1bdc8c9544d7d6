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

/// What the timeline shows, but for the cursor.
struct TimelinePicture {
    TimeRange range;
    TimelineBins::Scores bins;              ///< over the range, from left to right
    std::optional<std::int64_t> analyzedMs; ///< while an analysis goes on: how far it has come
    bool rolling = false; ///< the range ends now and moves on: times are told as seconds ago
};

/// Where the areas are drawn; the time axis lies below. Time runs from left to right in every
/// language, as on the players' own sliders.
QRectF timelinePlot(const QRectF& rect, const QFont& font);

/// The smallest size at which areas and axis can be read.
QSizeF timelineMinimumSize(const QFont& font);

/// Between a time and its place on the plot, both held within range and plot.
double timelineX(const QRectF& plot, TimeRange range, std::int64_t timestampMs);
std::int64_t timelineTime(const QRectF& plot, TimeRange range, double x);

/// Round times that are at least `leastMs` apart, from the beginning of the range.
std::vector<std::int64_t> timelineTicks(TimeRange range, double leastMs);

/// "0:05", "12:34", "1:02:03".
QString clipTimeText(std::int64_t timestampMs);

/// The emotions as areas stacked upon each other, neutral at the bottom, each marked with its
/// symbol where it is tall enough; a written gap where no face was in sight; the time axis.
/// Uses the painter's font.
void paintTimeline(QPainter& painter, const QRectF& rect, const TimelinePicture& picture,
                   const ThemeColors& colors);

/// The cursor over the same rectangle, with its time.
void paintTimelineCursor(QPainter& painter, const QRectF& rect, TimeRange range,
                         std::int64_t timestampMs, const ThemeColors& colors);

} // namespace v2m
