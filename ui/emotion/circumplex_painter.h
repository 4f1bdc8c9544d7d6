// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "ui/emotion/affect_path.h"
#include "ui/theme/theme_colors.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

class QFont;
class QPainter;

namespace v2m {

/// A listed track on the plane; its rank is its place in the list, from 1.
struct PadTrack {
    AffectPoint point;
    QString title;
};

/// What the plane shows.
struct CircumplexPicture {
    AffectPath path;                      ///< the clip's way, oldest first
    std::optional<AffectPoint> clipPoint; ///< the clip's sum
    std::vector<PadTrack> tracks;         ///< best first
    std::vector<AffectPoint> arc;         ///< where the playlist leads, from its first track on
    std::optional<AffectPoint> target;    ///< what the playlist is asked to be like
    std::optional<std::size_t> hovered;   ///< of tracks: drawn out
};

/// The square of the plane, from -1 to 1 on both axes; valence to the right and arousal upwards in
/// every language, as in the literature.
struct PlanePlacement {
    QRectF plot;

    QPointF toWidget(AffectPoint point) const;
    AffectPoint toPlane(QPointF position) const; ///< held within the plane
};

/// The largest square that leaves room for the names of the axes.
PlanePlacement circumplexPlacement(const QRectF& rect, const QFont& font);

/// The smallest size at which the quadrants' names do not touch.
QSizeF circumplexMinimumSize(const QFont& font);

/// "Tense", "Joyful", "Gloomy", "Serene"; "Neutral" close to the middle.
QString moodName(AffectPoint point);

/// The tracks that carry their number: the first ten, but for those whose number would cover that
/// of a better one.
std::vector<bool> numberedTracks(const std::vector<PadTrack>& tracks,
                                 const PlanePlacement& placement, const QFont& font);

/// Paints with the painter's font.
void paintCircumplex(QPainter& painter, const QRectF& rect, const CircumplexPicture& picture,
                     const ThemeColors& colors);

} // namespace v2m
