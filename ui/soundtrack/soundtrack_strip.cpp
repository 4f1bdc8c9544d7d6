// SPDX-License-Identifier: MIT
#include "ui/soundtrack/soundtrack_strip.h"

#include "ui/emotion/timeline_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_colors.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

Emotion nearestEmotion(AffectPoint point)
{
    return *std::min_element(kEmotions.begin(), kEmotions.end(), [point](Emotion a, Emotion b) {
        return distance(affectOf(a), point) < distance(affectOf(b), point);
    });
}

QString nameOfTrack(const SoundtrackTrack& track)
{
    return track.artist.isEmpty() ? track.title : u"%1 – %2"_s.arg(track.artist, track.title);
}

} // namespace

QString segmentText(const SoundtrackSegment& segment, const SoundtrackTrack& track)
{
    const auto time = [](double seconds) { return clipTimeText(std::llround(seconds * 1000.0)); };
    return u"%1–%2  %3"_s.arg(time(segment.startS), time(segment.endS()), nameOfTrack(track));
}

SoundtrackStrip::SoundtrackStrip(QWidget* parent) : ChartWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SoundtrackStrip::show(std::shared_ptr<const SoundtrackRequest> request, double durationS)
{
    m_request = std::move(request);
    m_durationS = durationS;
    setAccessibleDescription(chartText());
    update();
}

QSize SoundtrackStrip::sizeHint() const
{
    return {40 * fontMetrics().averageCharWidth(), 2 * fontMetrics().height()};
}

QSize SoundtrackStrip::minimumSizeHint() const
{
    return {10 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

QString SoundtrackStrip::chartText() const
{
    if (!m_request || m_request->plan.empty())
        return tr("No music yet.");
    QStringList lines;
    for (const SoundtrackSegment& segment : m_request->plan)
        lines.append(segmentText(segment, m_request->tracks.at(segment.track)));
    return lines.join(u'\n');
}

/// Spans the same width as the plot of the timeline above.
QRectF SoundtrackStrip::plot() const
{
    const QRectF areas = timelinePlot(QRectF(rect()), font());
    return {areas.left(), 0.5, areas.width(), height() - 1.0};
}

QPolygonF SoundtrackStrip::block(const SoundtrackSegment& segment) const
{
    const QRectF area = plot();
    const auto x = [&](double seconds) {
        return area.left() + area.width() * std::clamp(seconds / m_durationS, 0.0, 1.0);
    };
    return QPolygonF({{x(segment.startS), area.bottom()},
                      {x(segment.startS + segment.fadeInS), area.top()},
                      {x(segment.endS() - segment.fadeOutS), area.top()},
                      {x(segment.endS()), area.bottom()}});
}

void SoundtrackStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors colors = ThemeColors::of(palette());
    painter.fillRect(plot(), colors.track);
    if (!m_request || m_durationS <= 0.0)
        return;
    for (const SoundtrackSegment& segment : m_request->plan) {
        const SoundtrackTrack& track = m_request->tracks.at(segment.track);
        const QColor color = colors.emotion(nearestEmotion(track.point));
        const QPolygonF shape = block(segment);
        painter.setPen(QPen(colors.ground, 1.5));
        painter.setBrush(color);
        painter.drawPolygon(shape);
        const QRectF room =
            QRectF(QPointF(shape[1].x(), plot().top()), QPointF(shape[2].x(), plot().bottom()))
                .adjusted(metrics::kTiny, 0, -metrics::kTiny, 0);
        painter.setPen(inkOn(color));
        painter.drawText(room, Qt::AlignCenter,
                         fontMetrics().elidedText(nameOfTrack(track), Qt::ElideRight,
                                                  static_cast<int>(room.width())));
    }
}

QString SoundtrackStrip::toolTipAt(QPointF position) const
{
    if (!m_request)
        return {};
    for (const SoundtrackSegment& segment : m_request->plan) {
        if (block(segment).containsPoint(position, Qt::OddEvenFill))
            return segmentText(segment, m_request->tracks.at(segment.track));
    }
    return {};
}

} // namespace v2m
