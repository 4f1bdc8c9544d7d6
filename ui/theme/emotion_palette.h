// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <QColor>

namespace v2m {

/// Whether the background is light or dark.
enum class Scheme { Light, Dark };

/// The fill colour of an emotion, one hue in two shades.
///
/// The hues are those of Okabe and Ito (2008, "Color Universal Design"); lightness is spread so
/// that all pairs are distinguishable with normal vision, protanopia, deuteranopia and tritanopia
/// (simulated after Machado et al. 2009: at least 0.08 apart in OKLab), and each has a contrast of
/// at least 3:1 with its background. For areas and lines only: text in these colours would be too
/// faint.
QColor emotionColor(Emotion emotion, Scheme scheme);

/// Near-black or white, whichever is more legible on `ground`: at least 4.5:1.
QColor inkOn(const QColor& ground);

/// Contrast ratio of two opaque colours by WCAG 2, from 1 to 21.
double contrastRatio(const QColor& one, const QColor& other);

} // namespace v2m
