// SPDX-License-Identifier: MIT
#include "ui/theme/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <initializer_list>

namespace v2m {
namespace {

/// Fills and strokes in a square of 24 by 24.
struct Glyph {
    QPainterPath areas;
    QPainterPath lines;
};

constexpr double kSide = 24.0;
constexpr double kStroke = 2.0;

void addLine(QPainterPath& path, std::initializer_list<QPointF> points)
{
    path.moveTo(*points.begin());
    for (const QPointF* point = points.begin() + 1; point != points.end(); ++point)
        path.lineTo(*point);
}

void addArea(QPainterPath& path, std::initializer_list<QPointF> corners)
{
    addLine(path, corners);
    path.closeSubpath();
}

QPainterPath heart()
{
    QPainterPath path(QPointF(12, 20.5));
    path.cubicTo(5, 15.5, 2.5, 12.5, 2.5, 9);
    path.cubicTo(2.5, 6, 4.8, 4, 7.3, 4);
    path.cubicTo(9.3, 4, 11, 5, 12, 7);
    path.cubicTo(13, 5, 14.7, 4, 16.7, 4);
    path.cubicTo(19.2, 4, 21.5, 6, 21.5, 9);
    path.cubicTo(21.5, 12.5, 19, 15.5, 12, 20.5);
    path.closeSubpath();
    return path;
}

void addSpeaker(Glyph& glyph)
{
    addArea(glyph.areas, {{3, 9}, {7, 9}, {12, 4.5}, {12, 19.5}, {7, 15}, {3, 15}});
}

/// An arc around `centre`; angles in degrees, counter-clockwise from the right.
void addArc(QPainterPath& path, QPointF centre, double radius, double from, double sweep)
{
    const QRectF circle(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    path.arcMoveTo(circle, from);
    path.arcTo(circle, from, sweep);
}

Glyph glyphOf(Icon icon)
{
    Glyph glyph;
    switch (icon) {
    case Icon::Play:
        addArea(glyph.areas, {{7, 4}, {20, 12}, {7, 20}});
        break;
    case Icon::Pause:
        glyph.areas.addRect(6, 4.5, 4, 15);
        glyph.areas.addRect(14, 4.5, 4, 15);
        break;
    case Icon::Next:
        addArea(glyph.areas, {{5, 5}, {15.5, 12}, {5, 19}});
        glyph.areas.addRect(16, 5, 3, 14);
        break;
    case Icon::Previous:
        addArea(glyph.areas, {{19, 5}, {8.5, 12}, {19, 19}});
        glyph.areas.addRect(5, 5, 3, 14);
        break;
    case Icon::Volume:
        addSpeaker(glyph);
        addArc(glyph.lines, {12, 12}, 4.5, -50, 100);
        addArc(glyph.lines, {12, 12}, 8.5, -50, 100);
        break;
    case Icon::Muted:
        addSpeaker(glyph);
        addLine(glyph.lines, {{15.5, 9}, {21.5, 15}});
        addLine(glyph.lines, {{21.5, 9}, {15.5, 15}});
        break;
    case Icon::Pin:
        addArea(glyph.areas, {{8, 3},
                              {16, 3},
                              {16, 5},
                              {15, 5.5},
                              {15, 10.5},
                              {18, 13},
                              {18, 15},
                              {6, 15},
                              {6, 13},
                              {9, 10.5},
                              {9, 5.5},
                              {8, 5}});
        addLine(glyph.lines, {{12, 15}, {12, 21.5}});
        break;
    case Icon::Like:
        glyph.areas = heart();
        break;
    case Icon::Dislike:
        glyph.lines = heart();
        addLine(glyph.lines, {{3.5, 21}, {20.5, 3}});
        break;
    case Icon::Remove:
        addLine(glyph.lines, {{5.5, 5.5}, {18.5, 18.5}});
        addLine(glyph.lines, {{18.5, 5.5}, {5.5, 18.5}});
        break;
    case Icon::MoveUp:
        addLine(glyph.lines, {{12, 20}, {12, 4.5}});
        addLine(glyph.lines, {{5.5, 11}, {12, 4.5}, {18.5, 11}});
        break;
    case Icon::MoveDown:
        addLine(glyph.lines, {{12, 4}, {12, 19.5}});
        addLine(glyph.lines, {{5.5, 13}, {12, 19.5}, {18.5, 13}});
        break;
    case Icon::Link:
        addLine(glyph.lines, {{9, 15}, {15, 9}});
        addArc(glyph.lines, {7.5, 16.5}, 4.5, 90, 270);
        addArc(glyph.lines, {16.5, 7.5}, 4.5, -90, 270);
        break;
    case Icon::OpenOutside:
        addLine(glyph.lines, {{11, 5}, {4.5, 5}, {4.5, 19.5}, {19, 19.5}, {19, 13}});
        addLine(glyph.lines, {{11, 13}, {20, 4}});
        addLine(glyph.lines, {{14.5, 3.5}, {20.5, 3.5}, {20.5, 9.5}});
        break;
    case Icon::Export:
        addLine(glyph.lines, {{12, 3.5}, {12, 15}});
        addLine(glyph.lines, {{7, 10.5}, {12, 15.5}, {17, 10.5}});
        addLine(glyph.lines, {{4, 15.5}, {4, 20}, {20, 20}, {20, 15.5}});
        break;
    case Icon::Filter:
        addLine(glyph.lines, {{3.5, 6.5}, {20.5, 6.5}});
        addLine(glyph.lines, {{7, 12}, {17, 12}});
        addLine(glyph.lines, {{10, 17.5}, {14, 17.5}});
        break;
    case Icon::Record:
        glyph.areas.addEllipse(QPointF(12, 12), 7.5, 7.5);
        break;
    case Icon::Stop:
        glyph.areas.addRect(5, 5, 14, 14);
        break;
    case Icon::Shuffle:
        addLine(glyph.lines, {{3, 7}, {7.5, 7}, {15.5, 17}, {20.5, 17}});
        addLine(glyph.lines, {{3, 17}, {7.5, 17}, {9.8, 14}});
        addLine(glyph.lines, {{13.2, 9.9}, {15.5, 7}, {20.5, 7}});
        addLine(glyph.lines, {{18, 4.2}, {20.8, 7}, {18, 9.8}});
        addLine(glyph.lines, {{18, 14.2}, {20.8, 17}, {18, 19.8}});
        break;
    case Icon::Alike:
        glyph.lines.addEllipse(QPointF(9, 12), 6, 6);
        glyph.lines.addEllipse(QPointF(15, 12), 6, 6);
        break;
    case Icon::Stream:
        glyph.areas.addEllipse(QPointF(5.5, 18.5), 2.5, 2.5);
        addArc(glyph.lines, {4, 20}, 8, 5, 80);
        addArc(glyph.lines, {4, 20}, 14, 5, 80);
        break;
    case Icon::Details:
        glyph.lines.addEllipse(QPointF(12, 12), 9, 9);
        addLine(glyph.lines, {{12, 11}, {12, 16.5}});
        glyph.areas.addEllipse(QPointF(12, 7.5), 1.4, 1.4);
        break;
    case Icon::WholeScreen:
        addLine(glyph.lines, {{4, 9}, {4, 4}, {9, 4}});
        addLine(glyph.lines, {{15, 4}, {20, 4}, {20, 9}});
        addLine(glyph.lines, {{20, 15}, {20, 20}, {15, 20}});
        addLine(glyph.lines, {{9, 20}, {4, 20}, {4, 15}});
        break;
    case Icon::Search:
        glyph.lines.addEllipse(QPointF(10.5, 10.5), 6.5, 6.5);
        addLine(glyph.lines, {{15.5, 15.5}, {20.5, 20.5}});
        break;
    }
    return glyph;
}

class ThemeIconEngine : public QIconEngine {
public:
    explicit ThemeIconEngine(Icon icon) : m_icon(icon) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor color = palette.color(QPalette::Active, QPalette::ButtonText);
        if (mode == QIcon::Disabled)
            color = palette.color(QPalette::Disabled, QPalette::ButtonText);
        else if (mode == QIcon::Selected)
            color = palette.color(QPalette::Active, QPalette::HighlightedText);
        paintIcon(*painter, QRectF(rect), m_icon, color);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new ThemeIconEngine(m_icon); }

private:
    Icon m_icon;
};

} // namespace

void paintIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& color)
{
    const double side = std::min(rect.width(), rect.height());
    const Glyph glyph = glyphOf(icon);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2.0, side / 2.0));
    painter.scale(side / kSide, side / kSide);
    painter.fillPath(glyph.areas, color);
    painter.strokePath(glyph.lines,
                       QPen(color, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

QIcon themeIcon(Icon icon)
{
    return QIcon(new ThemeIconEngine(icon));
}

} // namespace v2m
