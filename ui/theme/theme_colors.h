// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/emotion_palette.h"

#include <QColor>
#include <QPalette>

namespace v2m {

/// The colours that painting functions need, taken from a palette so that charts follow the theme.
struct ThemeColors {
    Scheme scheme = Scheme::Light;
    QColor ground;  ///< what charts are drawn on
    QColor text;    ///< at least 4.5:1 on ground
    QColor muted;   ///< secondary text, at least 4.5:1 on ground
    QColor outline; ///< edges that matter, at least 3:1 on ground
    QColor grid;    ///< lines that only help
    QColor track;   ///< the empty part of a bar
    QColor accent;  ///< what the user can move or has chosen, at least 4.5:1 on ground
    QColor focus;   ///< the ring around what has the keyboard, at least 3:1 on ground

    QColor emotion(Emotion which) const { return emotionColor(which, scheme); }

    static ThemeColors of(const QPalette& palette);
};

/// Which scheme a palette belongs to, by the lightness of its window.
Scheme schemeOf(const QPalette& palette);

/// `share` of `one` and the rest of `other`, channel by channel.
QColor mixed(const QColor& one, const QColor& other, double share);

} // namespace v2m
