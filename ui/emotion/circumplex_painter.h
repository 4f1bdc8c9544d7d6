// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "ui/emotion/affect_path.h"
#include "ui/emotion/track_marks.h"
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

/// A listed track on the plane; its rank is its position in the list, from 1.
struct PadTrack {
    AffectPoint point;
    QString title;
};

/// What the plane shows.
struct CircumplexPicture {
    AffectPath path;                      ///< the clip's path, oldest first
    std::optional<AffectPoint> clipPoint; ///< the clip's overall mood
    std::vector<PadTrack> tracks;         ///< best first
    std::vector<AffectPoint> arc;         ///< the course of the playlist, from its first track
    std::optional<AffectPoint> words;     ///< the mood that was understood of words
    std::optional<AffectPoint> target;    ///< the mood that the playlist aims for
    std::optional<std::size_t> hovered;   ///< index into tracks: highlighted
    bool namesAxes = false;               ///< as the literature does, for who reads that
};

/// The square of the plane, from -1 to 1 on both axes; valence points right and arousal up in every
/// language, as in the literature.
struct PlanePlacement {
    QRectF plot;

    QPointF toWidget(AffectPoint point) const;
    AffectPoint toPlane(QPointF position) const; ///< clamped to the plane
};

/// The largest square that leaves room for the axis labels.
PlanePlacement circumplexPlacement(const QRectF& rect, const QFont& font);

/// The smallest size at which the quadrants' names do not collide.
QSizeF circumplexMinimumSize(const QFont& font);

/// "Tense", "Joyful", "Gloomy", "Serene"; "Neutral" near the centre.
QString moodName(AffectPoint point);

/// The marks of the tracks, which leave the target, the other marks and the names in the corners
/// uncovered.
std::vector<TrackMark> trackMarks(const CircumplexPicture& picture, const PlanePlacement& placement,
                                  const QFont& font);

/// Uses the painter's font.
void paintCircumplex(QPainter& painter, const QRectF& rect, const CircumplexPicture& picture,
                     const ThemeColors& colors);

} // namespace v2m
