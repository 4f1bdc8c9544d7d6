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

/// Whose marks stand out.
struct OverlayOptions {
    int chosenFace = kAllFaces;  ///< drawn out
    int focusedFace = kAllFaces; ///< has the keyboard: with a ring
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Where a face's mark is in the widget.
struct FaceMarkLayout {
    QRectF box;
    QRectF label;
    bool isShort = false; ///< the label has the emotion's symbol and the face's number only
};

/// "1 · Happy 61%"; "2" for a face that is too small to be read.
QString faceLabelText(const FaceMark& mark);

/// One per mark, for painting and for the mouse. A label that would hide a good part of a face,
/// since faces fill the picture or it is small, is a short one.
std::vector<FaceMarkLayout> layoutFaceMarks(const FramePlacement& placement, const FaceMarks& marks,
                                            const QFont& font);

/// Around every face a rounded box in the colour of its leading emotion between dark edges; beside
/// it, white on a dark ground that reads on any picture, the emotion's symbol, the face's number,
/// the emotion's name and percentage, and below them all seven in one small bar. Boxes follow the
/// mirror, text never does. Uses the painter's font.
void paintFaceOverlay(QPainter& painter, const FramePlacement& placement, const FaceMarks& marks,
                      const OverlayOptions& options);

/// A large number on a dark disc in the middle of the picture, legible on any.
void paintCountdown(QPainter& painter, const QRectF& picture, const QString& number);

} // namespace v2m
