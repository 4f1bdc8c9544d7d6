// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"
#include "ui/theme/emotion_palette.h"

#include <QRectF>

class QPainter;

namespace v2m {

/// A small face that shows the emotion by its features, on a disc of the emotion's colour, so that
/// nothing hangs on telling colours apart. Legible from 12 pixels on.
///
/// Fills the largest circle in the middle of `rect`.
void paintEmotionSymbol(QPainter& painter, const QRectF& rect, Emotion emotion, Scheme scheme);

} // namespace v2m
