// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace v2m {

/// How much room a face's label needs.
struct LabelSizes {
    QSizeF whole;
    QSizeF shortened; ///< to the number
};

struct PlacedLabel {
    QRectF rect;
    bool isShort = false;
};

/// Positions of face labels, inside the picture. A label stands next to its face, above it if
/// possible; where no place there is clear of the other faces and labels, or where it would hide
/// more than a strip of its own face, it is shortened. A short one lies on another face or label
/// only if no place in the picture is clear of them. Earlier faces choose first.
/// @param boxes and sizes: one of each per face, all in the coordinates of `picture`.
std::vector<PlacedLabel> placeLabels(const std::vector<QRectF>& boxes,
                                     const std::vector<LabelSizes>& sizes, const QRectF& picture);

} // namespace v2m
