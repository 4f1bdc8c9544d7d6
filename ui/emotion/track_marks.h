// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

class QFont;

namespace v2m {

/// A round part of a picture, in pixels.
struct Disc {
    QPointF centre;
    double radius = 0.0;
};

/// What a plane has besides marks of tracks.
struct MarkRoom {
    QRectF plot;
    std::vector<Disc> discs;   ///< other marks
    std::vector<QRectF> texts; ///< that stay readable
};

/// A number, a dot, or a larger dot with the count of the tracks that lie so close together that
/// their own would overlap.
struct TrackMark {
    Disc disc;
    QPointF own; ///< the place of its tracks, or their mean: elsewhere only if that is taken
    std::vector<std::size_t> tracks; ///< indices, best first
    bool isNumbered = false;
};

/// Marks that cover neither each other nor what is there besides, as close to their own places as
/// there is room. The first ten tracks have numbers, which come first; then the largest groups.
/// @param tracks their places, best first.
/// @param small the font of numbers and counts.
std::vector<TrackMark> placeTrackMarks(const std::vector<QPointF>& tracks, const MarkRoom& room,
                                       const QFont& small);

} // namespace v2m
