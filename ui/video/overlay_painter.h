// SPDX-License-Identifier: MIT
#pragma once

#include "ui/emotion/face_choice.h"
#include "ui/video/face_mark.h"
#include "ui/video/frame_placement.h"

#include <QRectF>
#include <QString>

#include <vector>

class QFont;
class QPainter;

namespace v2m {

/// Which faces are highlighted.
struct OverlayOptions {
    int chosenFace = kAllFaces;  ///< highlighted
    int focusedFace = kAllFaces; ///< has the keyboard focus: drawn with a ring
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The position of a face's mark in the widget.
struct FaceMarkLayout {
    QRectF box;
    QRectF label;
    bool isShort = false; ///< the label shows only the emotion's symbol and the face's number
};

/// "1 · Happy 61% now", without "now" in a photo; "2" for a face that is too small to be
/// classified.
QString faceLabelText(const FaceMark& mark);

/// One per mark, for painting and hit-testing, with labels where placeLabels() puts them.
std::vector<FaceMarkLayout> layoutFaceMarks(const FramePlacement& placement, const FaceMarks& marks,
                                            const QFont& font);

/// Draws a rounded box around each face in the colour of its leading emotion between dark edges,
/// and next to it, white on a dark background that is legible on any picture, the emotion's symbol,
/// the face's number, the emotion's name and percentage, with all seven scores in a small bar
/// below. Boxes are mirrored with the picture, text never. Uses the painter's font.
void paintFaceOverlay(QPainter& painter, const FramePlacement& placement, const FaceMarks& marks,
                      const OverlayOptions& options);

/// A large number on a dark disc in the centre of the picture, legible on any picture.
void paintCountdown(QPainter& painter, const QRectF& picture, const QString& number);

} // namespace v2m
