// SPDX-License-Identifier: MIT
#include "ui/theme/emotion_symbol.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace v2m {
namespace {

/// Strokes and fills in a circle of radius 1 around the origin, y pointing down.
struct Features {
    QPainterPath lines;
    QPainterPath areas;
};

/// Adds the same line on both sides of the face; coordinates are for the right-hand side.
void addPair(QPainterPath& path, QPointF from, QPointF to)
{
    for (const double side : {-1.0, 1.0}) {
        path.moveTo(side * from.x(), from.y());
        path.lineTo(side * to.x(), to.y());
    }
}

void addEyes(QPainterPath& path, double y, double radius)
{
    for (const double side : {-1.0, 1.0})
        path.addEllipse(QPointF(side * 0.36, y), radius, radius * 1.2);
}

/// A mouth with its corners at height y that curves to `middleY`.
void addMouth(QPainterPath& path, double halfWidth, double y, double middleY)
{
    path.moveTo(-halfWidth, y);
    path.quadTo(0.0, 2.0 * middleY - y, halfWidth, y);
}

Features featuresOf(Emotion emotion)
{
    Features face;
    switch (emotion) {
    case Emotion::Angry:
        addPair(face.lines, {0.62, -0.58}, {0.16, -0.34});
        addEyes(face.areas, -0.12, 0.11);
        addMouth(face.lines, 0.40, 0.54, 0.34);
        break;
    case Emotion::Disgust:
        addPair(face.lines, {0.58, -0.34}, {0.22, -0.22});
        addPair(face.lines, {0.58, -0.10}, {0.22, -0.22});
        face.lines.moveTo(-0.48, 0.34);
        face.lines.cubicTo(-0.22, 0.10, -0.06, 0.72, 0.20, 0.42);
        face.lines.quadTo(0.34, 0.26, 0.48, 0.42);
        break;
    case Emotion::Fear:
        addPair(face.lines, {0.62, -0.50}, {0.26, -0.64});
        addEyes(face.areas, -0.18, 0.17);
        face.lines.moveTo(-0.44, 0.54);
        for (const QPointF& corner :
             {QPointF(-0.22, 0.34), QPointF(0, 0.54), QPointF(0.22, 0.34), QPointF(0.44, 0.54)})
            face.lines.lineTo(corner);
        break;
    case Emotion::Happy:
        addEyes(face.areas, -0.24, 0.13);
        face.areas.moveTo(-0.56, 0.16);
        face.areas.quadTo(0.0, 0.30, 0.56, 0.16);
        face.areas.quadTo(0.34, 0.70, 0.0, 0.70);
        face.areas.quadTo(-0.34, 0.70, -0.56, 0.16);
        break;
    case Emotion::Sad:
        addPair(face.lines, {0.60, -0.34}, {0.22, -0.54});
        addEyes(face.areas, -0.12, 0.11);
        addMouth(face.lines, 0.40, 0.58, 0.34);
        break;
    case Emotion::Surprise:
        addPair(face.lines, {0.56, -0.62}, {0.20, -0.62});
        addEyes(face.areas, -0.20, 0.13);
        face.areas.addEllipse(QPointF(0.0, 0.42), 0.21, 0.28);
        break;
    case Emotion::Neutral:
        addEyes(face.areas, -0.20, 0.13);
        addPair(face.lines, {0.0, 0.38}, {0.42, 0.38});
        break;
    }
    return face;
}

} // namespace

void paintEmotionSymbol(QPainter& painter, const QRectF& rect, Emotion emotion, Scheme scheme)
{
    const double radius = std::min(rect.width(), rect.height()) / 2.0;
    const QColor ground = emotionColor(emotion, scheme);
    const QColor ink = inkOn(ground);
    const Features face = featuresOf(emotion);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(QPointF(0, 0), 1.0, 1.0);
    painter.setBrush(ink);
    painter.drawPath(face.areas);
    painter.strokePath(face.lines, QPen(ink, 0.17, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

} // namespace v2m
