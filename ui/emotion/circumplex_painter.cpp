// SPDX-License-Identifier: MIT
#include "ui/emotion/circumplex_painter.h"

#include "ui/theme/emotion_symbol.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type_scale.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

// The sizes of the marks, in pixels.
constexpr double kTargetRadius = 11.0;
constexpr double kTargetArm = 4.0; ///< beyond the radius
constexpr double kDiamond = 7.0;
constexpr double kBubbleWidth = 22.0;
constexpr double kBubbleHeight = 15.0;
constexpr double kBubbleTail = 7.0;

struct Names {
    QString tense, joyful, gloomy, serene;
};

Names quadrantNames()
{
    return {QCoreApplication::translate("Circumplex", "Tense"),
            QCoreApplication::translate("Circumplex", "Joyful"),
            QCoreApplication::translate("Circumplex", "Gloomy"),
            QCoreApplication::translate("Circumplex", "Serene")};
}

QRectF cornersOf(const QRectF& plot)
{
    return plot.adjusted(metrics::kSmall, metrics::kTiny, -metrics::kSmall, -metrics::kTiny);
}

/// Where the names of the quadrants stand.
std::vector<QRectF> nameAreas(const QRectF& plot, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const Names names = quadrantNames();
    const auto areaOf = [&](const QString& name) {
        return QRectF(0.0, 0.0, metrics.horizontalAdvance(name), metrics.height());
    };
    const QRectF corners = cornersOf(plot);
    std::vector areas = {areaOf(names.tense), areaOf(names.joyful), areaOf(names.gloomy),
                         areaOf(names.serene)};
    areas[0].moveTopLeft(corners.topLeft());
    areas[1].moveTopRight(corners.topRight());
    areas[2].moveBottomLeft(corners.bottomLeft());
    areas[3].moveBottomRight(corners.bottomRight());
    return areas;
}

std::vector<Disc> discsOfMarks(const CircumplexPicture& picture, const PlanePlacement& placement)
{
    std::vector<Disc> discs;
    if (picture.target)
        discs.push_back({placement.toWidget(*picture.target), kTargetRadius + kTargetArm});
    if (picture.clipPoint)
        discs.push_back({placement.toWidget(*picture.clipPoint), kDiamond});
    if (picture.words) {
        const QPointF tip = placement.toWidget(*picture.words);
        discs.push_back({tip - QPointF(0.0, kBubbleTail + kBubbleHeight / 2.0),
                         std::max(kBubbleWidth, kBubbleHeight) / 2.0 + 1.0});
    }
    return discs;
}

/// The labels of both ends of an axis and, if it is given and there is room between them, its name.
void paintAxisNames(QPainter& painter, const QRectF& strip, const QString& low, const QString& name,
                    const QString& high)
{
    const QFontMetricsF metrics(painter.font());
    painter.drawText(strip, Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute, low);
    painter.drawText(strip, Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, high);
    const double besides =
        2.0 * std::max(metrics.horizontalAdvance(low), metrics.horizontalAdvance(high));
    if (besides + metrics.horizontalAdvance(name) + 4.0 * metrics::kSmall <= strip.width())
        painter.drawText(strip, Qt::AlignCenter, name);
}

void paintPlane(QPainter& painter, const PlanePlacement& placement, bool namesAxes,
                const ThemeColors& colors)
{
    const QRectF& plot = placement.plot;
    const QFont font = painter.font();
    painter.setPen(QPen(colors.grid, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(plot.center(), plot.width() / 4.0, plot.height() / 4.0);
    painter.drawEllipse(plot.center(), plot.width() / 2.0, plot.height() / 2.0);
    painter.setPen(QPen(colors.outline, 1.0));
    painter.drawRoundedRect(plot, metrics::kCornerRadius, metrics::kCornerRadius);
    painter.drawLine(QPointF(plot.left(), plot.center().y()),
                     QPointF(plot.right(), plot.center().y()));
    painter.drawLine(QPointF(plot.center().x(), plot.top()),
                     QPointF(plot.center().x(), plot.bottom()));

    const Names names = quadrantNames();
    const QRectF corners = cornersOf(plot);
    painter.setPen(colors.text);
    constexpr auto kLeft = Qt::AlignLeft | Qt::AlignAbsolute;
    constexpr auto kRight = Qt::AlignRight | Qt::AlignAbsolute;
    painter.drawText(corners, kLeft | Qt::AlignTop, names.tense);
    painter.drawText(corners, kRight | Qt::AlignTop, names.joyful);
    painter.drawText(corners, kLeft | Qt::AlignBottom, names.gloomy);
    painter.drawText(corners, kRight | Qt::AlignBottom, names.serene);

    const double strip = QFontMetricsF(sizedFont(font, TypeSize::Small)).height();
    painter.setFont(sizedFont(font, TypeSize::Small));
    painter.setPen(colors.muted);
    paintAxisNames(painter, {plot.left(), plot.bottom() + 2.0, plot.width(), strip},
                   QCoreApplication::translate("Circumplex", "Unpleasant"),
                   namesAxes ? QCoreApplication::translate("Circumplex", "Valence") : QString(),
                   QCoreApplication::translate("Circumplex", "Pleasant"));
    painter.save();
    painter.translate(plot.left() - 2.0 - strip, plot.bottom());
    painter.rotate(-90.0);
    paintAxisNames(painter, {0.0, 0.0, plot.height(), strip},
                   QCoreApplication::translate("Circumplex", "Sleepy"),
                   namesAxes ? QCoreApplication::translate("Circumplex", "Arousal") : QString(),
                   QCoreApplication::translate("Circumplex", "Excited"));
    painter.restore();
    painter.setFont(font);

    // Positions of the emotions, for orientation.
    painter.setOpacity(0.45);
    const double side = QFontMetricsF(font).height();
    for (const Emotion emotion : kEmotions) {
        const QPointF at = placement.toWidget(affectOf(emotion));
        paintEmotionSymbol(painter, {at.x() - side / 2, at.y() - side / 2, side, side}, emotion,
                           colors.scheme);
    }
    painter.setOpacity(1.0);
}

void paintTrail(QPainter& painter, const PlanePlacement& placement, const AffectPath& path,
                const ThemeColors& colors)
{
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 1; i < path.size(); ++i) {
        if (!path[i - 1] || !path[i])
            continue;
        QColor color = colors.text;
        const double age = static_cast<double>(i) / static_cast<double>(path.size());
        color.setAlphaF(static_cast<float>(0.10 + 0.75 * age));
        painter.setPen(QPen(color, 1.0 + age, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(placement.toWidget(*path[i - 1]), placement.toWidget(*path[i]));
    }
}

/// A way of many tracks would be a tangle, so a long one is drawn through the means of its parts.
std::vector<AffectPoint> drawnWay(const std::vector<AffectPoint>& arc)
{
    constexpr std::size_t kMaxPoints = 24;
    constexpr std::size_t kParts = 12;
    if (arc.size() <= kMaxPoints)
        return arc;
    std::vector<AffectPoint> way;
    for (std::size_t part = 0; part < kParts; ++part) {
        const std::size_t begin = part * arc.size() / kParts;
        const std::size_t end = (part + 1) * arc.size() / kParts;
        AffectPoint mean;
        for (std::size_t i = begin; i < end; ++i) {
            mean.valence += arc[i].valence / static_cast<float>(end - begin);
            mean.arousal += arc[i].arousal / static_cast<float>(end - begin);
        }
        way.push_back(mean);
    }
    return way;
}

void paintArc(QPainter& painter, const PlanePlacement& placement,
              const std::vector<AffectPoint>& points, const ThemeColors& colors)
{
    const std::vector<AffectPoint> arc = drawnWay(points);
    if (arc.size() < 2)
        return;
    QPainterPath way(placement.toWidget(arc.front()));
    for (const AffectPoint& point : arc)
        way.lineTo(placement.toWidget(point));
    if (way.length() < 2.0)
        return;
    painter.strokePath(way, QPen(colors.accent, 1.5, Qt::DashLine, Qt::RoundCap));
    // The arrowhead is aligned with the last few pixels, since the last step may be tiny.
    const QPointF tip = way.pointAtPercent(1.0);
    const QPointF before = way.pointAtPercent(way.percentAtLength(way.length() - 8.0));
    const double angle = std::atan2(tip.y() - before.y(), tip.x() - before.x());
    QPainterPath head;
    for (const double side : {-1.0, 1.0}) {
        head.moveTo(tip);
        head.lineTo(tip -
                    8.0 * QPointF(std::cos(angle + side * 0.45), std::sin(angle + side * 0.45)));
    }
    painter.strokePath(head, QPen(colors.accent, 2.0, Qt::SolidLine, Qt::RoundCap));
}

/// From a mark's own place to where it is.
void paintLeader(QPainter& painter, const TrackMark& mark, const QColor& color)
{
    const QPointF way = mark.disc.centre - mark.own;
    const double length = std::hypot(way.x(), way.y());
    if (length == 0.0)
        return;
    painter.setPen(QPen(color, 1.0));
    if (length > mark.disc.radius)
        painter.drawLine(mark.own, mark.disc.centre - mark.disc.radius / length * way);
    painter.setBrush(color);
    painter.drawEllipse(mark.own, 2.0, 2.0);
}

void paintTrackMark(QPainter& painter, const TrackMark& mark, bool isHovered,
                    const ThemeColors& colors)
{
    const bool isGroup = mark.tracks.size() > 1;
    const QColor edge = mark.isNumbered ? colors.outline : colors.ground;
    painter.setPen(isHovered ? QPen(colors.accent, 2.0) : QPen(edge, 1.0));
    painter.setBrush(mark.isNumbered ? mixed(colors.text, colors.ground, 0.14)
                     : isGroup       ? colors.muted
                                     : colors.outline);
    Disc disc = mark.disc;
    if (isHovered && !mark.isNumbered && !isGroup)
        disc.radius += 2.0;
    painter.drawEllipse(disc.centre, disc.radius, disc.radius);
    if (!mark.isNumbered && !isGroup)
        return;
    painter.setPen(isGroup ? colors.ground : colors.text);
    const QPointF half(disc.radius, disc.radius);
    painter.drawText(QRectF(disc.centre - half, disc.centre + half), Qt::AlignCenter,
                     QLocale().toString(
                         static_cast<int>(isGroup ? mark.tracks.size() : mark.tracks.front() + 1)));
}

void paintTracks(QPainter& painter, const PlanePlacement& placement,
                 const CircumplexPicture& picture, const ThemeColors& colors)
{
    const QFont font = painter.font();
    const std::vector<TrackMark> marks = trackMarks(picture, placement, font);
    const auto isHovered = [&](const TrackMark& mark) {
        return picture.hovered && std::ranges::binary_search(mark.tracks, *picture.hovered);
    };
    painter.setFont(sizedFont(font, TypeSize::Small));
    for (const TrackMark& mark : marks)
        paintLeader(painter, mark, isHovered(mark) ? colors.accent : colors.muted);
    for (const TrackMark& mark : marks)
        paintTrackMark(painter, mark, isHovered(mark), colors);
    painter.setFont(font);
}

void paintClipPoint(QPainter& painter, QPointF at, const ThemeColors& colors)
{
    painter.setPen(QPen(colors.ground, 2.0));
    painter.setBrush(colors.text);
    painter.drawPolygon(QPolygonF({{at.x(), at.y() - kDiamond},
                                   {at.x() + kDiamond, at.y()},
                                   {at.x(), at.y() + kDiamond},
                                   {at.x() - kDiamond, at.y()}}));
}

/// A speech bubble whose tail points to the place.
void paintWordsPoint(QPainter& painter, QPointF at, const ThemeColors& colors)
{
    QPainterPath bubble;
    bubble.addRoundedRect({at.x() - kBubbleWidth / 2, at.y() - kBubbleTail - kBubbleHeight,
                           kBubbleWidth, kBubbleHeight},
                          metrics::kCornerRadius, metrics::kCornerRadius);
    QPainterPath tail(at);
    tail.lineTo(at.x() - 4.0, at.y() - kBubbleTail - 1.0);
    tail.lineTo(at.x() + 4.0, at.y() - kBubbleTail - 1.0);
    tail.closeSubpath();
    painter.setPen(QPen(colors.ground, 2.0));
    painter.setBrush(colors.accent);
    painter.drawPath(bubble.united(tail));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    for (const double dot : {-5.5, 0.0, 5.5})
        painter.drawEllipse(QPointF(at.x() + dot, at.y() - kBubbleTail - kBubbleHeight / 2), 1.8,
                            1.8);
}

void paintTarget(QPainter& painter, QPointF at, const ThemeColors& colors)
{
    for (const auto& [color, width] :
         {std::pair(colors.ground, 5.0), std::pair(colors.accent, 2.5)}) {
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, kTargetRadius, kTargetRadius);
        for (const QPointF& arm : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
            painter.drawLine(at + (kTargetRadius - kTargetArm) * arm,
                             at + (kTargetRadius + kTargetArm) * arm);
    }
}

} // namespace

QPointF PlanePlacement::toWidget(AffectPoint point) const
{
    return {plot.center().x() + static_cast<double>(point.valence) * plot.width() / 2.0,
            plot.center().y() - static_cast<double>(point.arousal) * plot.height() / 2.0};
}

AffectPoint PlanePlacement::toPlane(QPointF position) const
{
    if (plot.isEmpty())
        return {};
    return clamped(
        {static_cast<float>((position.x() - plot.center().x()) / (plot.width() / 2.0)),
         static_cast<float>((plot.center().y() - position.y()) / (plot.height() / 2.0))});
}

PlanePlacement circumplexPlacement(const QRectF& rect, const QFont& font)
{
    const double strip = QFontMetricsF(sizedFont(font, TypeSize::Small)).height() + 2.0;
    const double side = std::max(0.0, std::min(rect.width(), rect.height()) - strip);
    const double left = rect.left() + strip + (rect.width() - strip - side) / 2.0;
    const double top = rect.top() + (rect.height() - strip - side) / 2.0;
    return {QRectF(left, top, side, side)};
}

QSizeF circumplexMinimumSize(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const Names names = quadrantNames();
    const double above =
        metrics.horizontalAdvance(names.tense) + metrics.horizontalAdvance(names.joyful);
    const double below =
        metrics.horizontalAdvance(names.gloomy) + metrics.horizontalAdvance(names.serene);
    const double side = std::max({above, below, 7.0 * metrics.height()}) + 4.0 * metrics::kLarge +
                        QFontMetricsF(sizedFont(font, TypeSize::Small)).height();
    return {side, side};
}

QString moodName(AffectPoint point)
{
    constexpr float kMiddle = 0.1F;
    if (std::hypot(point.valence, point.arousal) < kMiddle)
        return QCoreApplication::translate("Circumplex", "Neutral");
    const Names names = quadrantNames();
    if (point.arousal >= 0.0F)
        return point.valence >= 0.0F ? names.joyful : names.tense;
    return point.valence >= 0.0F ? names.serene : names.gloomy;
}

std::vector<TrackMark> trackMarks(const CircumplexPicture& picture, const PlanePlacement& placement,
                                  const QFont& font)
{
    std::vector<QPointF> places;
    places.reserve(picture.tracks.size());
    for (const PadTrack& track : picture.tracks)
        places.push_back(placement.toWidget(track.point));
    return placeTrackMarks(
        places, {placement.plot, discsOfMarks(picture, placement), nameAreas(placement.plot, font)},
        sizedFont(font, TypeSize::Small));
}

void paintCircumplex(QPainter& painter, const QRectF& rect, const CircumplexPicture& picture,
                     const ThemeColors& colors)
{
    const PlanePlacement placement = circumplexPlacement(rect, painter.font());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlane(painter, placement, picture.namesAxes, colors);
    paintTrail(painter, placement, picture.path, colors);
    paintTracks(painter, placement, picture, colors);
    paintArc(painter, placement, picture.arc, colors);
    if (picture.clipPoint)
        paintClipPoint(painter, placement.toWidget(*picture.clipPoint), colors);
    if (picture.words)
        paintWordsPoint(painter, placement.toWidget(*picture.words), colors);
    if (picture.target)
        paintTarget(painter, placement.toWidget(*picture.target), colors);
    painter.restore();
}

} // namespace v2m
