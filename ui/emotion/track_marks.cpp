// SPDX-License-Identifier: MIT
#include "ui/emotion/track_marks.h"

#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

namespace v2m {
namespace {

constexpr std::size_t kNumberedAtMost = 10;
constexpr std::size_t kManyTracks = 50; ///< have smaller dots

// The search for a free place: rings around a mark's own, in steps of a part of a number's radius.
constexpr int kRings = 16;
constexpr double kRingStep = 0.75;
constexpr int kDirections = 24;
constexpr double kGap = 1.0;

bool overlap(const Disc& one, const Disc& other)
{
    const QPointF way = one.centre - other.centre;
    const double reach = one.radius + other.radius + kGap;
    return QPointF::dotProduct(way, way) < reach * reach;
}

QRectF around(const Disc& disc)
{
    return {disc.centre.x() - disc.radius, disc.centre.y() - disc.radius, 2.0 * disc.radius,
            2.0 * disc.radius};
}

class Places {
public:
    Places(const MarkRoom& room, double ringStep) : m_room(room), m_ringStep(ringStep) {}

    /// Takes the free place that is nearest to a mark's own.
    bool take(TrackMark& mark)
    {
        const double outward = awayFromNearest(mark.own);
        for (int ring = 0; ring <= kRings; ++ring) {
            for (int turn = 0; turn < (ring == 0 ? 1 : kDirections); ++turn) {
                // Outwards first, then ever farther to both sides.
                const double side = turn % 2 == 0 ? 0.5 : -0.5;
                const double angle = outward + side * (turn + turn % 2) * 2.0 * M_PI / kDirections;
                mark.disc.centre =
                    mark.own + ring * m_ringStep * QPointF(std::cos(angle), std::sin(angle));
                if ((ring == 0 || m_room.plot.contains(around(mark.disc))) && isFree(mark.disc)) {
                    m_room.discs.push_back(mark.disc);
                    return true;
                }
            }
        }
        mark.disc.centre = mark.own;
        return false;
    }

private:
    bool isFree(const Disc& disc) const
    {
        return std::ranges::none_of(m_room.discs,
                                    [&](const Disc& other) { return overlap(disc, other); }) &&
               std::ranges::none_of(
                   m_room.texts, [&](const QRectF& text) { return text.intersects(around(disc)); });
    }

    /// The direction from the nearest taken area, in radians.
    double awayFromNearest(QPointF place) const
    {
        const auto nearest = std::ranges::min_element(m_room.discs, {}, [&](const Disc& disc) {
            return QPointF::dotProduct(disc.centre - place, disc.centre - place);
        });
        if (nearest == m_room.discs.end())
            return 0.0;
        const QPointF from = place - nearest->centre;
        return std::atan2(from.y(), from.x());
    }

    MarkRoom m_room; ///< with the marks that have been placed
    double m_ringStep;
};

TrackMark merged(const TrackMark& one, const TrackMark& other, const QFontMetricsF& metrics)
{
    TrackMark both = one;
    both.tracks.insert(both.tracks.end(), other.tracks.begin(), other.tracks.end());
    const double share =
        static_cast<double>(other.tracks.size()) / static_cast<double>(both.tracks.size());
    both.own += share * (other.own - one.own);
    const QString count = QLocale().toString(static_cast<int>(both.tracks.size()));
    const double radius =
        std::max(0.62 * metrics.height(), metrics.horizontalAdvance(count) / 2.0 + metrics::kTiny);
    both.disc = {both.own, radius};
    return both;
}

/// Adds a dot, or makes a group of it and those that it overlaps, until nothing overlaps.
void addDot(std::vector<TrackMark>& dots, TrackMark dot, const QFontMetricsF& metrics)
{
    const auto overlapped = [&] {
        return std::ranges::find_if(
            dots, [&](const TrackMark& other) { return overlap(dot.disc, other.disc); });
    };
    for (auto other = overlapped(); other != dots.end(); other = overlapped()) {
        dot = merged(dot, *other, metrics);
        dots.erase(other);
    }
    dots.push_back(std::move(dot));
}

} // namespace

std::vector<TrackMark> placeTrackMarks(const std::vector<QPointF>& tracks, const MarkRoom& room,
                                       const QFont& small)
{
    const QFontMetricsF metrics(small);
    const double numberRadius = 0.62 * metrics.height();
    const double dotRadius = tracks.size() > kManyTracks ? 2.5 : 3.5;
    Places places(room, kRingStep * numberRadius);
    std::vector<TrackMark> marks;
    std::vector<TrackMark> dots;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        TrackMark number{{tracks[i], numberRadius}, tracks[i], {i}, true};
        if (i < kNumberedAtMost && places.take(number))
            marks.push_back(std::move(number));
        else
            addDot(dots, {{tracks[i], dotRadius}, tracks[i], {i}}, metrics);
    }
    // The largest are the hardest to place.
    std::ranges::stable_sort(dots, std::greater(),
                             [](const TrackMark& dot) { return dot.tracks.size(); });
    for (TrackMark& dot : dots) {
        std::ranges::sort(dot.tracks);
        places.take(dot);
        marks.push_back(std::move(dot));
    }
    return marks;
}

} // namespace v2m
