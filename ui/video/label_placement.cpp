// SPDX-License-Identifier: MIT
#include "ui/video/label_placement.h"

#include <algorithm>
#include <array>
#include <limits>

namespace v2m {
namespace {

constexpr double kGap = 4.0;

double overlapArea(const QRectF& one, const QRectF& other)
{
    const QRectF common = one.intersected(other);
    return common.isEmpty() ? 0.0 : common.width() * common.height();
}

QRectF movedInto(QRectF rect, const QRectF& picture)
{
    rect.moveLeft(std::clamp(rect.left(), picture.left(),
                             std::max(picture.left(), picture.right() - rect.width())));
    rect.moveTop(std::clamp(rect.top(), picture.top(),
                            std::max(picture.top(), picture.bottom() - rect.height())));
    return rect;
}

/// In order of preference.
std::array<QPointF, 8> candidates(const QRectF& box, const QSizeF& size)
{
    const double above = box.top() - kGap - size.height();
    const double below = box.bottom() + kGap;
    const double flushRight = box.right() - size.width();
    return {{{box.left(), above},
             {flushRight, above},
             {box.left(), below},
             {flushRight, below},
             {box.right() + kGap, box.top()},
             {box.left() - kGap - size.width(), box.top()},
             {box.left() + kGap, box.bottom() - kGap - size.height()},
             {box.left() + kGap, box.top() + kGap}}};
}

} // namespace

std::vector<QRectF> placeLabels(const std::vector<QRectF>& boxes, const std::vector<QSizeF>& sizes,
                                const QRectF& picture)
{
    // A covered label says nothing; a label on a face hides what it describes.
    constexpr double kOnLabel = 8.0;
    constexpr double kOnOtherFace = 3.0;
    constexpr double kOnOwnFace = 2.0;
    std::vector<QRectF> labels;
    labels.reserve(boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const double area = sizes[i].width() * sizes[i].height();
        QRectF best;
        double least = std::numeric_limits<double>::max();
        double dislike = 0.0;
        for (const QPointF& corner : candidates(boxes[i], sizes[i])) {
            const QRectF label = movedInto(QRectF(corner, sizes[i]), picture);
            double cost = dislike * area;
            for (std::size_t k = 0; k < boxes.size(); ++k)
                cost += (k == i ? kOnOwnFace : kOnOtherFace) * overlapArea(label, boxes[k]);
            for (const QRectF& other : labels)
                cost += kOnLabel * overlapArea(label, other);
            if (cost < least) {
                least = cost;
                best = label;
            }
            dislike += 0.05;
        }
        labels.push_back(best);
    }
    return labels;
}

} // namespace v2m
