// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/emotion_palette.h"

#include <QColor>
#include <QPalette>

namespace v2m {

/// The colours for custom painting, derived from a palette so that charts follow the theme.
struct ThemeColors {
    Scheme scheme = Scheme::Light;
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

/// `share` of `one` and the rest of `other`, per channel.
QColor mixed(const QColor& one, const QColor& other, double share);

} // namespace v2m
