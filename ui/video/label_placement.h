// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace v2m {

/// Positions of face labels: next to their face, above it if possible, inside the picture, and
/// clear of other faces and labels as far as there is room. Earlier faces choose first.
/// @param boxes and sizes: one of each per face, all in the coordinates of `picture`.
std::vector<QRectF> placeLabels(const std::vector<QRectF>& boxes, const std::vector<QSizeF>& sizes,
                                const QRectF& picture);

} // namespace v2m
