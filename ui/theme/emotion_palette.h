// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <QColor>

namespace v2m {

/// Whether something is drawn on a light or on a dark ground.
enum class Scheme { Light, Dark };

/// The colour of an emotion's area, one hue in two shades.
///
/// The hues are those of Okabe and Ito (2008, "Color Universal Design"); lightness is spread so
/// that all pairs stay apart for normal sight and for protanopia, deuteranopia and tritanopia
/// (simulated after Machado et al. 2009: at least 0.08 apart in OKLab), and each stands out from
/// its ground by at least 3:1. For areas and lines only: text in these colours would be too faint.
QColor emotionColor(Emotion emotion, Scheme scheme);

/// Near-black or white, whichever reads better on `ground`: never below 4.5:1.
QColor inkOn(const QColor& ground);

/// How far two opaque colours are apart, from 1 to 21 (contrast ratio of WCAG 2).
double contrastRatio(const QColor& one, const QColor& other);

} // namespace v2m
