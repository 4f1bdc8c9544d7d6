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

/// What one row of the list shows.
struct PlaylistRowPicture {
    QString rank;
    QString title;
    QString artist; ///< may be empty
    QString reason; ///< may be empty
    QString length; ///< "3:07"; may be empty
    QStringList tags;
    std::optional<int> match = 0; ///< a percentage; none where it is not known
    int rankDigits = 2;           ///< of the longest rank in the list, so that titles line up
    bool pinned = false;
    std::optional<PreviewKind> source; ///< where it would sound from; none: not known
    TrackOpinion opinion = TrackOpinion::None;
    PlayingMark playing = PlayingMark::None;

    bool selected = false;
    bool focused = false;
    bool hovered = false;
    bool active = true; ///< the list has the keyboard, or could have it at once
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// How high the row must be at this width; the reason takes a second line where the first is too
/// short for it. Sizes follow the font.
double playlistRowHeight(const PlaylistRowPicture& picture, double width, const QFont& font);

/// The narrowest row in which something of each part can still be read.
double playlistRowMinimumWidth(const QFont& font);

/// Paints the row: rank, pin and opinion; title and artist, reason and tags; match and length.
/// Whatever colour says is also said by a shape or a word.
void paintPlaylistRow(QPainter& painter, const QRectF& rect, const PlaylistRowPicture& picture,
                      const QFont& font, const QPalette& palette);

/// The colour behind a row.
QColor playlistRowGround(const PlaylistRowPicture& picture, const QPalette& palette);

} // namespace v2m
