// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/emotion_palette.h"

#include <QColor>
#include <QPalette>

namespace v2m {

/// How far texts and edges stand out from their ground.
enum class Contrast { Standard, High };

/// The colours for custom painting, derived from a palette so that charts follow the theme. With
/// high contrast, each minimum is 7:1.
struct ThemeColors {
    Scheme scheme = Scheme::Light;
    Contrast contrast = Contrast::Standard;
    QColor ground;  ///< background of charts
    QColor text;    ///< at least 4.5:1 on ground
    QColor muted;   ///< secondary text, at least 4.5:1 on ground
    QColor outline; ///< meaningful edges, at least 3:1 on ground
    QColor grid;    ///< auxiliary lines
    QColor track;   ///< the empty part of a bar
    QColor accent;  ///< movable or chosen items, at least 4.5:1 on ground
    QColor focus;   ///< ring around the keyboard focus, at least 3:1 on ground

    QColor emotion(Emotion which) const { return emotionColor(which, scheme); }

    static ThemeColors of(const QPalette& palette);
};

/// The scheme of a palette, by the lightness of its window.
Scheme schemeOf(const QPalette& palette);

/// The contrast of a palette: high where the window's text has at least 20:1, as only black and
/// white, or nearly, have it.
Contrast contrastOf(const QPalette& palette);

/// `share` of `one` and the rest of `other`, per channel.
QColor mixed(const QColor& one, const QColor& other, double share);

} // namespace v2m
