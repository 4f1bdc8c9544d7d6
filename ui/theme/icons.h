// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QRectF>

class QColor;
class QPainter;

namespace v2m {

/// The program's own symbols, drawn rather than loaded, so that they are crisp at any scale and
/// take the colours of the theme. None is mirrored in right-to-left languages: the arrows of a
/// player point along the tape, as is the custom everywhere.
enum class Icon {
    Play,
    Pause,
    Next,
    Previous,
    Volume,
    Muted,
    Pin,
    Like,
    Dislike, ///< a heart struck through: told from Like by its shape alone
    Remove,
    MoveUp,
    MoveDown,
    Link,
    OpenOutside, ///< leaves the program, such as for the browser
    Export,
    Filter,
    Search,
    Record,
    Stop,
    Shuffle, ///< another selection
    Alike,   ///< two of a kind
    WholeScreen,
    Stream,
    Details,
};

/// Paints into the largest square in the middle of `rect`. Legible from 12 pixels on.
void paintIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& color);

/// For buttons and menus: painted in the palette's button text when it is shown, so that it follows
/// the theme.
QIcon themeIcon(Icon icon);

} // namespace v2m
