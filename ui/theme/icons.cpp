// SPDX-License-Identifier: MIT
#include "ui/theme/icons.h"

#include "ui/theme/svg_glyph.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr std::array<QLatin1StringView, kIconCount> kNames = {
    "play"_L1,    "pause"_L1,        "next"_L1,     "previous"_L1,     "volume"_L1,
    "muted"_L1,   "pin"_L1,          "like"_L1,     "dislike"_L1,      "remove"_L1,
    "move-up"_L1, "move-down"_L1,    "link"_L1,     "open-outside"_L1, "export"_L1,
    "filter"_L1,  "search"_L1,       "record"_L1,   "stop"_L1,         "shuffle"_L1,
    "alike"_L1,   "whole-screen"_L1, "stream"_L1,   "details"_L1,      "open"_L1,
    "camera"_L1,  "film"_L1,         "music"_L1,    "add-folder"_L1,   "settings"_L1,
    "save"_L1,    "playlists"_L1,    "quit"_L1,     "undo"_L1,         "redo"_L1,
    "help"_L1,    "keyboard"_L1,     "manual"_L1,   "tour"_L1,         "pointer"_L1,
    "face"_L1,    "recent"_L1,       "forget"_L1,   "analysis"_L1,     "list"_L1,
    "pad"_L1,     "timeline"_L1,     "emotions"_L1, "window"_L1,       "lock"_L1,
    "close"_L1,   "expand"_L1,
};

/// Each is read when it is first painted.
const Glyph& glyphOf(Icon icon)
{
    static std::array<std::unique_ptr<const Glyph>, kIconCount> glyphs;
    auto& glyph = glyphs[static_cast<std::size_t>(icon)];
    if (!glyph) {
        QFile file(u":/icons/%1.svg"_s.arg(iconName(icon)));
        glyph = std::make_unique<const Glyph>(
            file.open(QIODevice::ReadOnly) ? readGlyph(file).value_or(Glyph()) : Glyph());
    }
    return *glyph;
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

QString iconName(Icon icon)
{
    return kNames[static_cast<std::size_t>(icon)];
}

void paintIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& color)
{
    const double side = std::min(rect.width(), rect.height());
    const Glyph& glyph = glyphOf(icon);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2.0, side / 2.0));
    painter.scale(side / Glyph::kSide, side / Glyph::kSide);
    const QPen pen(color, Glyph::kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.strokePath(glyph.lines, pen);
    painter.setPen(pen);
    painter.setBrush(color);
    painter.drawPath(glyph.areas);
    painter.restore();
}

QIcon themeIcon(Icon icon)
{
    return QIcon(new ThemeIconEngine(icon));
}

} // namespace v2m
