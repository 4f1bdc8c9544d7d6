// SPDX-License-Identifier: MIT
#include "ui/emotion/circumplex_painter.h"

#include "ui/theme/emotion_symbol.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace v2m {
namespace {

constexpr std::size_t kNumberedAtMost = 10;

// The sizes of the marks, in pixels.
constexpr double kTargetRadius = 11.0;
constexpr double kTargetArm = 4.0; ///< beyond the radius
constexpr double kDiamond = 7.0;
constexpr double kBubbleWidth = 22.0;
constexpr double kBubbleHeight = 15.0;
constexpr double kBubbleTail = 7.0;

// The search for a free place: rings around a track's own, in steps of a part of a number's radius.
constexpr int kRings = 8;
constexpr double kRingStep = 0.75;
constexpr int kDirections = 24;
constexpr double kGap = 1.0;

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(0.85 * font.pointSizeF());
    else
        font.setPixelSize(std::max(1, static_cast<int>(0.85 * font.pixelSize())));
    return font;
}

double numberRadius(const QFont& font)
{
    return 0.62 * QFontMetricsF(smaller(font)).height();
}

/// A round area that no number may cover.
struct Taken {
    QPointF centre;
    double radius;
};

std::vector<Taken> takenByMarks(const CircumplexPicture& picture, const PlanePlacement& placement)
{
    std::vector<Taken> taken;
    if (picture.target)
        taken.push_back({placement.toWidget(*picture.target), kTargetRadius + kTargetArm});
    if (picture.clipPoint)
        taken.push_back({placement.toWidget(*picture.clipPoint), kDiamond});
    if (picture.words) {
        const QPointF tip = placement.toWidget(*picture.words);
        taken.push_back({tip - QPointF(0.0, kBubbleTail + kBubbleHeight / 2.0),
                         std::max(kBubbleWidth, kBubbleHeight) / 2.0 + kGap});
    }
    return taken;
}

bool isFree(QPointF place, double radius, const std::vector<Taken>& taken)
{
    return std::none_of(taken.begin(), taken.end(), [&](const Taken& other) {
        return std::hypot(other.centre.x() - place.x(), other.centre.y() - place.y()) <
               other.radius + radius + kGap;
    });
}

/// The direction from the nearest taken area, in radians.
double awayFrom(const std::vector<Taken>& taken, QPointF place)
{
    const auto nearest =
        std::min_element(taken.begin(), taken.end(), [&](const auto& a, const auto& b) {
            const QPointF toA = a.centre - place;
            const QPointF toB = b.centre - place;
            return QPointF::dotProduct(toA, toA) < QPointF::dotProduct(toB, toB);
        });
    if (nearest == taken.end())
        return 0.0;
    const QPointF from = place - nearest->centre;
    return std::atan2(from.y(), from.x());
}

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
std::array<QRectF, 4> nameAreas(const QRectF& plot, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const Names names = quadrantNames();
    const auto areaOf = [&](const QString& name) {
        return QRectF(0.0, 0.0, metrics.horizontalAdvance(name), metrics.height());
    };
    const QRectF corners = cornersOf(plot);
    std::array areas = {areaOf(names.tense), areaOf(names.joyful), areaOf(names.gloomy),
                        areaOf(names.serene)};
    areas[0].moveTopLeft(corners.topLeft());
    areas[1].moveTopRight(corners.topRight());
    areas[2].moveBottomLeft(corners.bottomLeft());
    areas[3].moveBottomRight(corners.bottomRight());
    return areas;
}

/// The labels of both ends of an axis and, if there is room between them, its name.
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

void paintPlane(QPainter& painter, const PlanePlacement& placement, const ThemeColors& colors)
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

    const double strip = QFontMetricsF(smaller(font)).height();
    painter.setFont(smaller(font));
    painter.setPen(colors.muted);
    paintAxisNames(painter, {plot.left(), plot.bottom() + 2.0, plot.width(), strip},
                   QCoreApplication::translate("Circumplex", "Unpleasant"),
                   QCoreApplication::translate("Circumplex", "Valence"),
                   QCoreApplication::translate("Circumplex", "Pleasant"));
    painter.save();
    painter.translate(plot.left() - 2.0 - strip, plot.bottom());
    painter.rotate(-90.0);
    paintAxisNames(painter, {0.0, 0.0, plot.height(), strip},
                   QCoreApplication::translate("Circumplex", "Sleepy"),
                   QCoreApplication::translate("Circumplex", "Arousal"),
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

/// From a track's place to its number beside it.
void paintLeader(QPainter& painter, QPointF track, QPointF number, double radius,
                 const QColor& color)
{
    const QPointF way = number - track;
    const double length = std::hypot(way.x(), way.y());
    if (length <= kGap)
        return;
    painter.setPen(QPen(color, 1.0));
    if (length > radius)
        painter.drawLine(track, number - radius / length * way);
    painter.setBrush(color);
    painter.drawEllipse(track, 2.0, 2.0);
}

void paintNumber(QPainter& painter, QPointF at, double radius, int number, bool isHovered,
                 const ThemeColors& colors)
{
    painter.setPen(isHovered ? QPen(colors.accent, 2.0) : QPen(colors.outline, 1.0));
    painter.setBrush(mixed(colors.text, colors.ground, 0.14));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(colors.text);
    painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius),
                     Qt::AlignCenter, QLocale().toString(number));
}

void paintTracks(QPainter& painter, const PlanePlacement& placement,
                 const CircumplexPicture& picture, const ThemeColors& colors)
{
    const QFont font = painter.font();
    const double radius = numberRadius(font);
    const std::vector<std::optional<QPointF>> numbers = numberPlaces(picture, placement, font);
    painter.setFont(smaller(font));
    // Plain dots first, and the best track last, on top.
    for (std::size_t i = picture.tracks.size(); i-- > 0;) {
        const QPointF at = placement.toWidget(picture.tracks[i].point);
        const bool isHovered = picture.hovered == i;
        if (numbers[i]) {
            paintLeader(painter, at, *numbers[i], radius, isHovered ? colors.accent : colors.muted);
            continue;
        }
        painter.setPen(QPen(isHovered ? colors.accent : colors.ground, isHovered ? 2.0 : 1.0));
        painter.setBrush(colors.outline);
        const double dot = isHovered ? 5.0 : picture.tracks.size() > 50 ? 2.5 : 3.5;
        painter.drawEllipse(at, dot, dot);
    }
    for (std::size_t i = picture.tracks.size(); i-- > 0;) {
        if (numbers[i])
            paintNumber(painter, *numbers[i], radius, static_cast<int>(i) + 1, picture.hovered == i,
                        colors);
    }
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
                          5.0, 5.0);
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
    const double strip = QFontMetricsF(smaller(font)).height() + 2.0;
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
                        QFontMetricsF(smaller(font)).height();
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

std::vector<std::optional<QPointF>> numberPlaces(const CircumplexPicture& picture,
                                                 const PlanePlacement& placement, const QFont& font)
{
    const double radius = numberRadius(font);
    const QRectF within = placement.plot.adjusted(radius, radius, -radius, -radius);
    std::vector<std::optional<QPointF>> places(picture.tracks.size());
    std::vector<Taken> taken = takenByMarks(picture, placement);
    const std::array<QRectF, 4> names = nameAreas(placement.plot, font);
    const auto isBesideNames = [&](QPointF at) {
        const QRectF number(at - QPointF(radius, radius), QSizeF(2.0 * radius, 2.0 * radius));
        return std::ranges::none_of(names,
                                    [&](const QRectF& name) { return name.intersects(number); });
    };
    for (std::size_t i = 0; i < std::min(places.size(), kNumberedAtMost); ++i) {
        const QPointF own = placement.toWidget(picture.tracks[i].point);
        const double outward = awayFrom(taken, own);
        for (int ring = 0; ring <= kRings && !places[i]; ++ring) {
            for (int turn = 0; turn < (ring == 0 ? 1 : kDirections) && !places[i]; ++turn) {
                // Outwards first, then ever farther to both sides.
                const double side = turn % 2 == 0 ? 0.5 : -0.5;
                const double angle = outward + side * (turn + turn % 2) * 2.0 * M_PI / kDirections;
                const QPointF at =
                    own + ring * kRingStep * radius * QPointF(std::cos(angle), std::sin(angle));
                if ((ring == 0 || within.contains(at)) && isBesideNames(at) &&
                    isFree(at, radius, taken))
                    places[i] = at;
            }
        }
        if (places[i])
            taken.push_back({*places[i], radius});
    }
    return places;
}

void paintCircumplex(QPainter& painter, const QRectF& rect, const CircumplexPicture& picture,
                     const ThemeColors& colors)
{
    const PlanePlacement placement = circumplexPlacement(rect, painter.font());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlane(painter, placement, colors);
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
