// SPDX-License-Identifier: MIT
#include "ui/emotion/timeline_painter.h"

#include "ui/emotion/emotion_stack_painter.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace v2m {
namespace {

double axisHeight(const QFont& font)
{
    return QFontMetricsF(font).height() + metrics::kSmall;
}

/// Consecutive bins with scores: [begin, end).
struct Run {
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Run> runsWhere(const TimelineBins::Scores& bins, bool filled)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < bins.size(); ++i) {
        if (bins[i].has_value() != filled)
            continue;
        if (i == 0 || bins[i - 1].has_value() != filled)
            runs.push_back({i, i});
        runs.back().end = i + 1;
    }
    return runs;
}

QString tickText(const TimelinePicture& picture, std::int64_t timestampMs)
{
    if (!picture.rolling)
        return clipTimeText(timestampMs);
    const std::int64_t secondsAgo = (picture.range.toMs - timestampMs) / 1000;
    if (secondsAgo == 0)
        return QCoreApplication::translate("Timeline", "now");
    //: Seconds before now, on a time axis, as short as possible
    return QCoreApplication::translate("Timeline", "%1 s")
        .arg(QLocale().toString(-static_cast<qlonglong>(secondsAgo)));
}

/// A time label below the axis.
struct AxisLabel {
    double x = 0.0;
    QRectF rect;
    QString text;
};

std::vector<AxisLabel> axisLabels(const QRectF& rect, const QFont& font,
                                  const TimelinePicture& picture)
{
    std::vector<AxisLabel> labels;
    if (picture.range.lengthMs() <= 0)
        return labels;
    const QRectF plot = timelinePlot(rect, font);
    const QFontMetricsF metrics(font);
    const double widest =
        std::max(metrics.horizontalAdvance(tickText(picture, picture.range.fromMs)),
                 metrics.horizontalAdvance(tickText(picture, picture.range.toMs)));
    const double leastMs =
        2.0 * widest / plot.width() * static_cast<double>(picture.range.lengthMs());
    // While the range moves on, ticks stay at fixed numbers of seconds ago.
    const TimeRange counted =
        picture.rolling ? TimeRange{-picture.range.lengthMs(), 0} : picture.range;
    for (std::int64_t tick : timelineTicks(counted, leastMs)) {
        if (picture.rolling)
            tick += picture.range.toMs;
        const QString text = tickText(picture, tick);
        const double x = timelineX(plot, picture.range, tick);
        const double width = metrics.horizontalAdvance(text) + 1.0;
        const double left =
            std::clamp(x - width / 2.0, rect.left(), std::max(rect.left(), rect.right() - width));
        labels.push_back({x, {left, plot.bottom() + 5.0, width, metrics.height()}, text});
    }
    return labels;
}

void paintAxis(QPainter& painter, const QRectF& rect, const QRectF& plot,
               const TimelinePicture& picture, const ThemeColors& colors)
{
    painter.setPen(QPen(colors.outline, 1.0));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (const AxisLabel& label : axisLabels(rect, painter.font(), picture)) {
        painter.setPen(QPen(colors.outline, 1.0));
        painter.drawLine(QPointF(label.x, plot.bottom()), QPointF(label.x, plot.bottom() + 4.0));
        painter.setPen(colors.muted);
        painter.drawText(label.rect, Qt::AlignCenter, label.text);
    }
}

void paintGaps(QPainter& painter, const QRectF& plot, const TimelinePicture& picture,
               const ThemeColors& colors)
{
    const double binWidth = plot.width() / static_cast<double>(picture.bins.size());
    const double analyzedX =
        picture.analyzedMs ? timelineX(plot, picture.range, *picture.analyzedMs) : plot.right();
    const QString text = QCoreApplication::translate("Timeline", "No face");
    const QFontMetricsF metrics(painter.font());
    for (const Run& run : runsWhere(picture.bins, false)) {
        // Before time 0, as in the first seconds of a camera, there was nothing to see.
        const double left = std::max(timelineX(plot, picture.range, 0),
                                     plot.left() + static_cast<double>(run.begin) * binWidth);
        const double right =
            std::min(analyzedX, plot.left() + static_cast<double>(run.end) * binWidth);
        if (right - left < metrics.horizontalAdvance(text) + 2.0 * metrics::kSmall)
            continue;
        painter.setPen(colors.muted);
        painter.drawText(QRectF(left, plot.top(), right - left, plot.height()), Qt::AlignCenter,
                         text);
    }
    if (analyzedX < plot.right() - 1.0) {
        painter.fillRect(QRectF(QPointF(analyzedX, plot.top()), plot.bottomRight()), colors.track);
        painter.fillRect(QRectF(QPointF(analyzedX, plot.top()), plot.bottomRight()),
                         QBrush(colors.grid, Qt::BDiagPattern));
    }
}

} // namespace

QRectF timelinePlot(const QRectF& rect, const QFont& font)
{
    // Leaves room above for the cursor's head.
    return rect.adjusted(0.0, metrics::kSmall, 0.0, -axisHeight(font));
}

QSizeF timelineMinimumSize(const QFont& font)
{
    const QFontMetricsF metrics(font);
    return {20.0 * metrics.averageCharWidth(),
            metrics::kSmall + 3.0 * metrics.height() + axisHeight(font)};
}

double timelineX(const QRectF& plot, TimeRange range, std::int64_t timestampMs)
{
    if (range.lengthMs() <= 0)
        return plot.left();
    const double share =
        static_cast<double>(timestampMs - range.fromMs) / static_cast<double>(range.lengthMs());
    return plot.left() + std::clamp(share, 0.0, 1.0) * plot.width();
}

std::int64_t timelineTime(const QRectF& plot, TimeRange range, double x)
{
    if (plot.width() <= 0.0)
        return range.fromMs;
    const double share = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    return range.fromMs + std::llround(share * static_cast<double>(range.lengthMs()));
}

std::vector<std::int64_t> timelineTicks(TimeRange range, double leastMs)
{
    constexpr std::array<std::int64_t, 14> kStepsS = {1,   2,   5,   10,  15,   30,   60,
                                                      120, 300, 600, 900, 1800, 3600, 7200};
    auto stepMs = static_cast<double>(kStepsS.back() * 1000);
    for (const std::int64_t stepS : kStepsS) {
        if (static_cast<double>(stepS * 1000) >= leastMs) {
            stepMs = static_cast<double>(stepS * 1000);
            break;
        }
    }
    while (stepMs < leastMs)
        stepMs *= 2.0;
    std::vector<std::int64_t> ticks;
    const double first = std::ceil(static_cast<double>(range.fromMs) / stepMs) * stepMs;
    for (double tick = first; tick <= static_cast<double>(range.toMs); tick += stepMs)
        ticks.push_back(std::llround(tick));
    return ticks;
}

QString clipTimeText(std::int64_t timestampMs)
{
    const std::int64_t seconds = std::max<std::int64_t>(timestampMs, 0) / 1000;
    const QLocale locale;
    const QString zero = locale.zeroDigit();
    const auto twoDigits = [&](std::int64_t number) {
        return locale.toString(static_cast<qlonglong>(number)).rightJustified(2, zero.front());
    };
    if (seconds < 3600) {
        //: A time in a clip as minutes and seconds: 12:34
        return QCoreApplication::translate("Timeline", "%1:%2")
            .arg(locale.toString(static_cast<qlonglong>(seconds / 60)), twoDigits(seconds % 60));
    }
    //: A time in a clip as hours, minutes and seconds: 1:02:03
    return QCoreApplication::translate("Timeline", "%1:%2:%3")
        .arg(locale.toString(static_cast<qlonglong>(seconds / 3600)), twoDigits(seconds / 60 % 60),
             twoDigits(seconds % 60));
}

void paintTimeline(QPainter& painter, const QRectF& rect, const TimelinePicture& picture,
                   const ThemeColors& colors)
{
    const QRectF plot = timelinePlot(rect, painter.font());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (picture.bins.empty()) {
        painter.fillRect(plot, colors.track);
        painter.setPen(colors.muted);
        painter.drawText(
            plot, Qt::AlignCenter | Qt::TextWordWrap,
            QCoreApplication::translate("Timeline", "The emotions over time appear here"));
    } else {
        paintGaps(painter, plot, picture, colors);
        paintEmotionStack(painter, plot, picture.bins, colors);
    }
    paintAxis(painter, rect, plot, picture, colors);
    painter.restore();
}

void paintTimelineCursor(QPainter& painter, const QRectF& rect, TimeRange range,
                         std::int64_t timestampMs, const ThemeColors& colors)
{
    const QRectF plot = timelinePlot(rect, painter.font());
    const QFontMetricsF metrics(painter.font());
    const double x = timelineX(plot, range, timestampMs);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.ground, 4.0));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setPen(QPen(colors.text, 2.0));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.text);
    const double top = plot.top();
    painter.drawPolygon(QPolygonF({{x - 5.0, top - 7.0}, {x + 5.0, top - 7.0}, {x, top + 1.0}}));

    const QString text = clipTimeText(timestampMs);
    const double width = metrics.horizontalAdvance(text) + 2.0 * metrics::kSmall;
    const double left =
        std::clamp(x - width / 2.0, rect.left(), std::max(rect.left(), rect.right() - width));
    const QRectF label(left, plot.bottom() + 4.0, width, metrics.height() + 2.0);
    // Axis labels that would be partly covered are covered completely.
    const QRectF around = label.adjusted(-metrics::kTiny, 0.0, metrics::kTiny, 0.0);
    for (const AxisLabel& beside : axisLabels(rect, painter.font(), {range, {}, {}, false})) {
        if (beside.rect.intersects(around))
            painter.fillRect(beside.rect.adjusted(-1.0, 0.0, 1.0, 1.0), colors.ground);
    }
    painter.drawRoundedRect(label, metrics::kCornerRadius, metrics::kCornerRadius);
    painter.setPen(colors.ground);
    painter.drawText(label, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace v2m
