// SPDX-License-Identifier: MIT
#pragma once

#include "core/preview/preview_source.h"
#include "ui/playlist/playlist_row.h"

#include <QFont>
#include <QPalette>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>

class QPainter;

namespace v2m {

/// The content of a row for painting.
struct PlaylistRowPicture {
    QString rank;
    QString title;
    QString artist; ///< may be empty
    QString reason; ///< may be empty
    QString length; ///< "3:07"; may be empty
    QStringList tags;
    std::optional<int> match = 0; ///< a percentage; none where it is not known
    int rankDigits = 2;           ///< of the longest rank in the list, so that titles are aligned
    bool pinned = false;
    std::optional<PreviewKind> source; ///< where it would be played from; nullopt if unknown
    TrackOpinion opinion = TrackOpinion::None;
    PlayingMark playing = PlayingMark::None;

    bool selected = false;
    bool focused = false;
    bool hovered = false;
    bool active = true; ///< the list has, or could directly get, the focus
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The height of a row at this width; the reason gets a second line if the first is too short.
/// Sizes scale with the font.
double playlistRowHeight(const PlaylistRowPicture& picture, double width, const QFont& font);

/// The minimum width at which each part is partly readable.
double playlistRowMinimumWidth(const QFont& font);

/// Paints the row: rank, pin and opinion; title and artist, reason and tags; match and length.
/// Colour is never the only cue.
void paintPlaylistRow(QPainter& painter, const QRectF& rect, const PlaylistRowPicture& picture,
                      const QFont& font, const QPalette& palette);

/// The background colour of a row.
QColor playlistRowGround(const PlaylistRowPicture& picture, const QPalette& palette);

} // namespace v2m
