// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"
#include "ui/theme/emotion_palette.h"

#include <QRectF>

class QPainter;

namespace v2m {

/// A small face with the expression of the emotion, on a disc of the emotion's colour, so that
/// nothing depends on telling colours apart. Legible from 12 pixels up.
///
/// Fills the largest circle centred in `rect`.
void paintEmotionSymbol(QPainter& painter, const QRectF& rect, Emotion emotion, Scheme scheme);

} // namespace v2m
