// SPDX-License-Identifier: MIT
#include "ui/playlist/playlist_row_painter.h"

#include "ui/playlist/elided_text.h"
#include "ui/theme/emotion_words.h"
#include "ui/theme/focus_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_colors.h"
#include "ui/theme/type_scale.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

constexpr int kReasonLines = 2;
constexpr double kBarHeight = metrics::kTiny;
constexpr double kWideRow = 480.0; // wider rows have a longer match bar

struct RowFonts {
    explicit RowFonts(const QFont& font)
        : plain(font), bold(strongFont(font)), small(sizedFont(font, TypeSize::Small))
    {
    }
    QFont plain;
    QFont bold;
    QFont small;
};

/// Positions of the parts in a left-to-right row; mirrored when painting.
struct RowPlaces {
    QRectF gutter; ///< rank and marks
    QRectF texts;  ///< title, reason and tags
    QRectF match;  ///< percentage, bar and length
};

double gutterWidth(const QFontMetricsF& metrics, int digits)
{
    const QString widest(std::max(2, digits), u'8');
    return std::max(metrics.horizontalAdvance(widest), metrics.height());
}

double markSide(const RowFonts& fonts)
{
    return 0.82 * QFontMetricsF(fonts.small).height();
}

/// Has room for the mark beside a length.
double matchWidth(const RowFonts& fonts, const QString& length, double rowWidth)
{
    const QFontMetricsF bold(fonts.bold);
    const QFontMetricsF small(fonts.small);
    const double widest = std::max(bold.horizontalAdvance(percentageText(100)),
                                   bold.horizontalAdvance(QStringLiteral("00:00")));
    const double longest =
        std::max(small.horizontalAdvance(QStringLiteral("00:00")), small.horizontalAdvance(length));
    return std::max(rowWidth < kWideRow ? widest : 1.6 * widest,
                    std::ceil(markSide(fonts) + metrics::kTiny + longest));
}

RowPlaces placesIn(const QRectF& rect, const PlaylistRowPicture& picture, const RowFonts& fonts)
{
    const QRectF inner =
        rect.adjusted(metrics::kSmall, metrics::kSmall, -metrics::kMedium, -metrics::kSmall);
    const double gutter = gutterWidth(QFontMetricsF(fonts.plain), picture.rankDigits);
    const double match = matchWidth(fonts, picture.length, rect.width());
    RowPlaces places;
    places.gutter = {inner.left(), inner.top(), gutter, inner.height()};
    places.match = {inner.right() - match, inner.top(), match, inner.height()};
    places.texts = {places.gutter.right() + metrics::kMedium, inner.top(),
                    std::max(0.0, places.match.left() - metrics::kMedium - places.gutter.right() -
                                      metrics::kMedium),
                    inner.height()};
    return places;
}

/// Draws in left-to-right coordinates, mirrored for right-to-left languages.
class RowPen {
public:
    RowPen(QPainter& painter, const QRectF& row, Qt::LayoutDirection direction)
        : m_painter(painter), m_row(row), m_mirrored(direction == Qt::RightToLeft)
    {
    }

    QRectF placed(const QRectF& rect) const
    {
        if (!m_mirrored)
            return rect;
        return {m_row.left() + m_row.right() - rect.right(), rect.top(), rect.width(),
                rect.height()};
    }

    /// Text direction: that of the language, or the text's own, for names from a catalog.
    enum class Reading { Language, Own };

    /// @param leading whether the text is aligned to the start of the row or to its end.
    void text(const QRectF& rect, const QString& text, const QFont& font, const QColor& color,
              bool leading = true, Reading reading = Reading::Language)
    {
        m_painter.setLayoutDirection(reading == Reading::Own ? ownDirection(text)
                                     : m_mirrored            ? Qt::RightToLeft
                                                             : Qt::LeftToRight);
        m_painter.setFont(font);
        m_painter.setPen(color);
        const auto side = leading != m_mirrored ? Qt::AlignLeft : Qt::AlignRight;
        m_painter.drawText(placed(rect),
                           side | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine |
                               Qt::TextDontClip,
                           text);
    }

    void icon(const QRectF& rect, Icon icon, const QColor& color)
    {
        paintIcon(m_painter, placed(rect), icon, color);
    }

    void area(const QRectF& rect, double radius, const QColor& color, const QPen& edge = Qt::NoPen)
    {
        m_painter.setPen(edge);
        m_painter.setBrush(color);
        m_painter.drawRoundedRect(placed(rect), radius, radius);
    }

    QPainter& painter() { return m_painter; }

private:
    static Qt::LayoutDirection ownDirection(const QString& text)
    {
        return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    }

    QPainter& m_painter;
    QRectF m_row;
    bool m_mirrored;
};

double chipHeight(const RowFonts& fonts)
{
    return QFontMetricsF(fonts.small).height() + metrics::kTiny;
}

void paintGutter(RowPen& pen, const QRectF& place, const PlaylistRowPicture& picture,
                 const RowFonts& fonts, const ThemeColors& colors)
{
    const double line = QFontMetricsF(fonts.bold).height();
    const QRectF first(place.left(), place.top(), place.width(), line);
    const auto markAt = [&](double top, double side) {
        return QRectF(place.right() - side, top, side, side);
    };
    if (picture.playing == PlayingMark::None)
        pen.text(first, picture.rank, fonts.plain, colors.muted, false);
    else
        pen.icon(markAt(place.top() + 0.05 * line, 0.9 * line),
                 picture.playing == PlayingMark::Playing ? Icon::Play : Icon::Pause, colors.accent);

    const double side = 0.82 * QFontMetricsF(fonts.small).height();
    double top = first.bottom() + metrics::kTiny;
    if (picture.pinned) {
        pen.icon(markAt(top, side), Icon::Pin, colors.text);
        top += side + metrics::kTiny;
    }
    if (picture.opinion != TrackOpinion::None) {
        const bool liked = picture.opinion == TrackOpinion::Liked;
        pen.icon(markAt(top, side), liked ? Icon::Like : Icon::Dislike,
                 liked ? colors.accent : colors.text);
    }
}

void paintTitle(RowPen& pen, const QRectF& line, const PlaylistRowPicture& picture,
                const RowFonts& fonts, const ThemeColors& colors)
{
    const QFontMetricsF bold(fonts.bold);
    const QFontMetricsF plain(fonts.plain);
    const double gap = metrics::kSmall;
    const double titleWidth = bold.horizontalAdvance(picture.title);
    const double artistWidth = plain.horizontalAdvance(picture.artist);
    // A complete title is better than two truncated texts.
    const double forTitle = std::min(line.width(), std::ceil(titleWidth) + 1.0);
    const QColor ink = picture.playing == PlayingMark::None ? colors.text : colors.accent;
    pen.text({line.left(), line.top(), forTitle, line.height()},
             bold.elidedText(picture.title, Qt::ElideRight, forTitle), fonts.bold, ink, true,
             RowPen::Reading::Own);

    const QRectF rest(line.left() + forTitle + gap, line.top(), line.width() - forTitle - gap,
                      line.height());
    if (picture.artist.isEmpty() ||
        rest.width() < std::min(artistWidth, 8.0 * plain.averageCharWidth()))
        return;
    pen.text(rest, plain.elidedText(picture.artist, Qt::ElideRight, rest.width()), fonts.plain,
             colors.muted, true, RowPen::Reading::Own);
}

void paintChips(RowPen& pen, const QRectF& line, const PlaylistRowPicture& picture,
                const RowFonts& fonts, const ThemeColors& colors)
{
    const QFontMetricsF small(fonts.small);
    //: A mark behind the first tags of a track: so many more
    const auto moreText = [](qsizetype count) {
        return QCoreApplication::translate("PlaylistRow", "+%1")
            .arg(QLocale().toString(static_cast<int>(count)));
    };
    const double mostOfLine = 0.6 * line.width();
    double left = line.left();
    for (qsizetype i = 0; i < picture.tags.size(); ++i) {
        const qsizetype behind = picture.tags.size() - i - 1;
        const QString tag =
            small.elidedText(picture.tags[i], Qt::ElideRight, mostOfLine - 2.0 * metrics::kSmall);
        const double width = std::ceil(small.horizontalAdvance(tag)) + 2.0 * metrics::kSmall;
        const double reserve =
            behind > 0 ? metrics::kTiny + small.horizontalAdvance(moreText(behind)) : 0.0;
        if (left + width + reserve > line.right() && i > 0) {
            const QString more = moreText(behind + 1);
            pen.text({left, line.top(), line.right() - left, line.height()}, more, fonts.small,
                     colors.muted, true, RowPen::Reading::Own);
            return;
        }
        const QRectF chip(left, line.top(), width, line.height());
        if (colors.contrast == Contrast::High) // its ground is that of the row
            pen.area(QRectF(chip.toRect()).adjusted(0.5, 0.5, -0.5, -0.5), chip.height() / 2.0,
                     colors.track, QPen(colors.outline, 1.0));
        else
            pen.area(chip, chip.height() / 2.0, colors.track);
        pen.text(chip.adjusted(metrics::kSmall, 0, -metrics::kSmall, 0), tag, fonts.small,
                 colors.text, true, RowPen::Reading::Own);
        left = chip.right() + metrics::kTiny;
    }
}

Icon markOf(PreviewKind source)
{
    switch (source) {
    case PreviewKind::LocalFile:
        return Icon::Volume;
    case PreviewKind::Stream:
        return Icon::Stream;
    case PreviewKind::WebPage:
        return Icon::OpenOutside;
    case PreviewKind::FileLost:
    case PreviewKind::Unavailable:
        break;
    }
    return Icon::Muted;
}

void paintMatch(RowPen& pen, const QRectF& place, const PlaylistRowPicture& picture,
                const RowFonts& fonts, const ThemeColors& colors)
{
    const double line = QFontMetricsF(fonts.bold).height();
    const QRectF bar(place.left(), place.top() + line + 2.0, place.width(), kBarHeight);
    if (picture.match) {
        pen.text({place.left(), place.top(), place.width(), line}, percentageText(*picture.match),
                 fonts.bold, colors.text, false);
        pen.area(bar, kBarHeight / 2.0, colors.grid);
        QRectF filled = bar;
        filled.setWidth(bar.width() * std::clamp(*picture.match, 0, 100) / 100.0);
        if (filled.width() >= kBarHeight)
            pen.area(filled, kBarHeight / 2.0, colors.accent);
    }
    const QFontMetricsF small(fonts.small);
    const QRectF below(place.left(), bar.bottom() + metrics::kTiny, place.width(), small.height());
    pen.text(below, picture.length, fonts.small, colors.muted, false);
    const double side = markSide(fonts);
    const double left = below.right() - small.horizontalAdvance(picture.length) - side -
                        (picture.length.isEmpty() ? 0.0 : metrics::kTiny);
    if (picture.source)
        pen.icon({left, below.center().y() - side / 2.0, side, side}, markOf(*picture.source),
                 colors.muted);
}

QStringList reasonLines(const PlaylistRowPicture& picture, double width, const RowFonts& fonts)
{
    if (picture.reason.isEmpty())
        return {};
    return elidedLines(picture.reason, fonts.small, width, kReasonLines);
}

} // namespace

QColor playlistRowGround(const PlaylistRowPicture& picture, const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    if (picture.selected && picture.active && contrastOf(palette) == Contrast::High)
        return palette.color(QPalette::Highlight);
    const QColor tint =
        palette.color(picture.active ? QPalette::Highlight : QPalette::PlaceholderText);
    const double share = schemeOf(palette) == Scheme::Light ? 0.14 : 0.26;
    if (picture.selected)
        return mixed(tint, base, share);
    return picture.hovered ? mixed(tint, base, 0.4 * share) : base;
}

double playlistRowHeight(const PlaylistRowPicture& picture, double width, const QFont& font)
{
    const RowFonts fonts(font);
    const RowPlaces places = placesIn({0, 0, width, 0}, picture, fonts);
    const double title = QFontMetricsF(fonts.bold).height();
    const double smallLine = QFontMetricsF(fonts.small).height();
    const auto reasons =
        static_cast<double>(reasonLines(picture, places.texts.width(), fonts).size());
    double texts = title + reasons * smallLine;
    if (reasons > 0)
        texts += 1.0;
    if (!picture.tags.isEmpty())
        texts += metrics::kTiny + chipHeight(fonts);
    const double match = title + 2.0 + kBarHeight + metrics::kTiny + smallLine;
    const int marks = (picture.pinned ? 1 : 0) + (picture.opinion != TrackOpinion::None ? 1 : 0);
    const double gutter = title + marks * (0.82 * smallLine + metrics::kTiny);
    return std::ceil(std::max({texts, match, gutter})) + 2.0 * metrics::kSmall;
}

double playlistRowMinimumWidth(const QFont& font)
{
    const RowFonts fonts(font);
    const QFontMetricsF bold(fonts.bold);
    return gutterWidth(QFontMetricsF(fonts.plain), 2) + matchWidth(fonts, {}, 0.0) +
           12.0 * bold.averageCharWidth() + metrics::kSmall + 3.0 * metrics::kMedium;
}

void paintPlaylistRow(QPainter& painter, const QRectF& rect, const PlaylistRowPicture& picture,
                      const QFont& font, const QPalette& palette)
{
    // Colours for this row's background, so that text stays legible on a selection.
    QPalette onRow = palette;
    const QColor ground = playlistRowGround(picture, palette);
    onRow.setColor(QPalette::Base, ground);
    if (ground == palette.color(QPalette::Highlight)) { // as strong as can be, with high contrast
        onRow.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
        onRow.setColor(QPalette::Highlight, palette.color(QPalette::HighlightedText));
    }
    const ThemeColors colors = ThemeColors::of(onRow);
    const RowFonts fonts(font);
    const RowPlaces places = placesIn(rect, picture, fonts);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect);
    RowPen pen(painter, rect, picture.direction);
    painter.fillRect(rect, colors.ground);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1.0, rect.width(), 1.0), colors.grid);
    if (picture.selected)
        pen.area({rect.left(), rect.top(), 3.0, rect.height() - 1.0}, 0.0,
                 picture.active ? colors.accent : colors.outline);

    paintGutter(pen, places.gutter, picture, fonts, colors);
    QRectF line = places.texts;
    line.setHeight(QFontMetricsF(fonts.bold).height());
    paintTitle(pen, line, picture, fonts, colors);
    double top = line.bottom() + 1.0;
    const double smallLine = QFontMetricsF(fonts.small).height();
    for (const QString& reason : reasonLines(picture, places.texts.width(), fonts)) {
        pen.text({line.left(), top, line.width(), smallLine}, reason, fonts.small, colors.muted);
        top += smallLine;
    }
    paintChips(pen, {line.left(), top + metrics::kTiny, line.width(), chipHeight(fonts)}, picture,
               fonts, colors);
    paintMatch(pen, places.match, picture, fonts, colors);
    if (picture.focused)
        paintFocusRing(painter, rect.adjusted(1, 0, -1, -1), colors);
    painter.restore();
}

} // namespace v2m
