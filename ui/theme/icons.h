// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QRectF>
#include <QString>

class QColor;
class QPainter;

namespace v2m {

/// The program's own icons, of SVG files that are built in (see readGlyph()): sharp at any scale,
/// in the theme's colours. None is mirrored in right-to-left languages: the arrows of a player
/// point in the direction of the tape everywhere.
enum class Icon {
    Play,
    Pause,
    Next,
    Previous,
    Volume,
    Muted,
    Pin,
    Like,
    Dislike, ///< a crossed-out heart: distinct from Like by its shape alone
    Remove,
    MoveUp,
    MoveDown,
    Link,
    OpenOutside, ///< leaves the program, for example for the browser
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
    Open,
    Camera,
    Film, ///< a clip that plays
    Music,
    AddFolder,
    Settings,
    Save,
    Playlists,
    Quit,
    Undo,
    Redo,
    Help,
    Keyboard,
    Manual,
    Tour,
    Pointer, ///< what is this?
    Face,
    Recent,
    Forget,
    Analysis,
    List,
    Pad,
    Timeline,
    Emotions,
    Window,
    Lock,
    Close,  ///< takes a hint away, smaller than Remove
    Expand, ///< opens a menu
};

inline constexpr int kIconCount = static_cast<int>(Icon::Expand) + 1;

/// The file of an icon in resources/icons, without its ending: "move-up".
QString iconName(Icon icon);

/// Paints into the largest square centred in `rect`. Legible from 12 pixels up.
void paintIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& color);

/// For buttons and menus: painted in the palette's current button text colour, so that it follows
/// the theme.
QIcon themeIcon(Icon icon);

} // namespace v2m
