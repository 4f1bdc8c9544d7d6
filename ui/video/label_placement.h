// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace v2m {

/// Where the labels of faces go: beside their face, above it if possible, inside the picture, and
/// off other faces and labels as far as there is room. Earlier faces choose first.
/// @param boxes and sizes one of each per face, all in the same coordinates as `picture`.
std::vector<QRectF> placeLabels(const std::vector<QRectF>& boxes, const std::vector<QSizeF>& sizes,
                                const QRectF& picture);

} // namespace v2m
