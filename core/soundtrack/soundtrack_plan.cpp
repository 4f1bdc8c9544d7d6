// SPDX-License-Identifier: MIT
#include "core/soundtrack/soundtrack_plan.h"

#include "core/affect/reading_weights.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace v2m {
namespace {

constexpr int kMaxBins = 480;
constexpr double kShortestBinS = 0.5;

// In units of distance on the plane times seconds.
constexpr double kChangeCost = 0.2 * kShortestSegmentS;
constexpr double kRestartCost = 8.0; // half a minute of a track 0.25 further away
constexpr double kPlaceCost = 0.01;  // in units of distance

constexpr double kCrossfadeS = 2.0;
constexpr double kFadeInS = 0.5;
constexpr double kFadeOutS = 3.0;

/// The clip's point on the plane in each time bin.
std::vector<AffectPoint> courseOf(std::span<const EmotionSample> timeline, double binS, int bins)
{
    struct Sum {
        double valence = 0.0;
        double arousal = 0.0;
        double weight = 0.0;
    };
    std::vector<Sum> sums(static_cast<std::size_t>(bins));
    for (const WeightedReading& reading : weightedReadings(timeline)) {
        const double atS = static_cast<double>(reading.sample->timestampMs) / 1000.0;
        const int bin = std::clamp(static_cast<int>(atS / binS), 0, bins - 1);
        const AffectPoint point = affectOf(reading.sample->scores);
        const double weight = std::max(reading.weight, 1e-9);
        Sum& sum = sums[static_cast<std::size_t>(bin)];
        sum.valence += weight * static_cast<double>(point.valence);
        sum.arousal += weight * static_cast<double>(point.arousal);
        sum.weight += weight;
    }
    std::vector<AffectPoint> course(sums.size());
    std::optional<std::size_t> before;
    for (std::size_t bin = 0; bin < sums.size(); ++bin) {
        if (sums[bin].weight <= 0.0) {
            if (before)
                course[bin] = course[*before];
            continue;
        }
        course[bin] = {static_cast<float>(sums[bin].valence / sums[bin].weight),
                       static_cast<float>(sums[bin].arousal / sums[bin].weight)};
        const std::size_t from = before ? *before + 1 : 0;
        const AffectPoint start = before ? course[*before] : course[bin];
        for (std::size_t gap = from; gap < bin; ++gap) {
            const float share =
                static_cast<float>(gap - from + 1) / static_cast<float>(bin - from + 1);
            course[gap] = {std::lerp(start.valence, course[bin].valence, share),
                           std::lerp(start.arousal, course[bin].arousal, share)};
        }
        before = bin;
    }
    return course;
}

/// A part of the clip and its track, before adding fades.
struct Stretch {
    std::size_t track = 0;
    double fromS = 0.0;
    double toS = 0.0;
    bool isLooped = false;

    double lengthS() const { return toS - fromS; }
};

/// Finds the cheapest partition of the clip's bins among the tracks.
class Partition {
public:
    Partition(const std::vector<AffectPoint>& course, double binS,
              std::span<const SoundtrackTrack> tracks)
        : m_binS(binS), m_bins(course.size()), m_tracks(tracks)
    {
        for (const SoundtrackTrack& track : tracks) {
            std::vector<double> sums(m_bins + 1, 0.0);
            const double byPlace = kPlaceCost * track.place;
            for (std::size_t bin = 0; bin < m_bins; ++bin)
                sums[bin + 1] =
                    sums[bin] +
                    (static_cast<double>(distance(course[bin], track.point)) + byPlace) * binS;
            m_sums.push_back(std::move(sums));
        }
    }

    std::vector<Stretch> find() const
    {
        const auto shortest =
            static_cast<std::size_t>(std::ceil(kShortestSegmentS / m_binS - 1e-9));
        std::vector<Best> best(m_bins + 1);
        std::vector<std::vector<std::size_t>> begins(m_bins + 1,
                                                     std::vector<std::size_t>(m_tracks.size(), 0));
        for (std::size_t to = 1; to <= m_bins; ++to) {
            if (to < shortest && to != m_bins)
                continue;
            for (std::size_t track = 0; track < m_tracks.size(); ++track) {
                double least = costOf(track, 0, to);
                std::size_t begin = 0;
                for (std::size_t from = shortest; from + shortest <= to; ++from) {
                    const double cost =
                        best[from].without(track) + kChangeCost + costOf(track, from, to);
                    if (cost < least) {
                        least = cost;
                        begin = from;
                    }
                }
                begins[to][track] = begin;
                best[to].add(track, least);
            }
        }
        std::vector<Stretch> stretches;
        std::optional<std::size_t> next;
        for (std::size_t to = m_bins; to > 0;) {
            const std::size_t track = best[to].trackWithout(next);
            const std::size_t from = begins[to][track];
            stretches.push_back({track, static_cast<double>(from) * m_binS,
                                 static_cast<double>(to) * m_binS, false});
            next = track;
            to = from;
        }
        std::reverse(stretches.begin(), stretches.end());
        return stretches;
    }

private:
    /// The two cheapest last tracks up to a bin, as neighbours must differ.
    class Best {
    public:
        void add(std::size_t track, double cost)
        {
            if (cost < m_first) {
                m_second = m_first;
                m_secondTrack = m_firstTrack;
                m_first = cost;
                m_firstTrack = track;
            } else if (cost < m_second) {
                m_second = cost;
                m_secondTrack = track;
            }
        }
        double without(std::size_t track) const
        {
            return track == m_firstTrack ? m_second : m_first;
        }
        std::size_t trackWithout(std::optional<std::size_t> track) const
        {
            return track && *track == m_firstTrack ? m_secondTrack : m_firstTrack;
        }

    private:
        double m_first = std::numeric_limits<double>::infinity();
        double m_second = std::numeric_limits<double>::infinity();
        std::size_t m_firstTrack = 0;
        std::size_t m_secondTrack = 0;
    };

    double costOf(std::size_t track, std::size_t from, std::size_t to) const
    {
        const double neededS =
            static_cast<double>(to - from) * m_binS + (from > 0 || to < m_bins ? kCrossfadeS : 0.0);
        const double restarts = std::max(0.0, std::ceil(neededS / m_tracks[track].lengthS) - 1.0);
        return m_sums[track][to] - m_sums[track][from] + restarts * kRestartCost;
    }

    double m_binS;
    std::size_t m_bins;
    std::span<const SoundtrackTrack> m_tracks;
    std::vector<std::vector<double>> m_sums; ///< per track, cumulative over the bins
};

/// Splits a stretch in which the track has to repeat.
/// @param neighbours with which it crossfades: up to two.
void addWithRestarts(std::vector<Stretch>& stretches, const Stretch& whole, int neighbours,
                     double trackS)
{
    if (whole.lengthS() + neighbours * kCrossfadeS / 2.0 <= trackS) {
        stretches.push_back(whole);
        return;
    }
    if (trackS < kShortestSegmentS) {
        stretches.push_back({whole.track, whole.fromS, whole.toS, true});
        return;
    }
    const double onceS = trackS - kCrossfadeS; // one repetition, less half of both its fades
    double fromS = whole.fromS;
    while (whole.toS - fromS > onceS) {
        const double leftS = whole.toS - fromS;
        // Two equal parts rather than a short remainder.
        const double lengthS = leftS - onceS < kShortestSegmentS ? leftS / 2.0 : onceS;
        stretches.push_back({whole.track, fromS, fromS + lengthS, false});
        fromS += lengthS;
    }
    stretches.push_back({whole.track, fromS, whole.toS, false});
}

SoundtrackPlan withFades(const std::vector<Stretch>& stretches,
                         std::span<const SoundtrackTrack> tracks, double durationS)
{
    SoundtrackPlan plan;
    std::vector<double> heardS(tracks.size(), 0.0); // where each track stopped, from its beginning
    double fadeInS = std::min(kFadeInS, durationS / 8.0);
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const Stretch& stretch = stretches[i];
        const bool isLast = i + 1 == stretches.size();
        const SoundtrackTrack& track = tracks[stretch.track];
        SoundtrackSegment segment;
        segment.track = stretch.track;
        segment.isLooped = stretch.isLooped;
        segment.fadeInS = fadeInS;
        segment.fadeOutS = isLast ? std::min(kFadeOutS, stretch.lengthS() / 4.0)
                                  : std::min({kCrossfadeS, stretch.lengthS() / 4.0,
                                              stretches[i + 1].lengthS() / 4.0});
        segment.startS = i == 0 ? 0.0 : stretch.fromS - fadeInS / 2.0;
        segment.lengthS =
            (isLast ? durationS : stretch.toS + segment.fadeOutS / 2.0) - segment.startS;

        double& leftAtS = heardS[stretch.track];
        const bool continues = i > 0 && stretches[i - 1].track != stretch.track && leftAtS > 0.0 &&
                               leftAtS + segment.lengthS <= track.lengthS;
        if (!continues)
            leftAtS = 0.0;
        segment.inS = track.inS + leftAtS;
        segment.isLooped = segment.isLooped || segment.lengthS > track.lengthS - leftAtS + 1e-6;
        leftAtS += segment.lengthS - segment.fadeOutS;
        plan.push_back(segment);
        fadeInS = segment.fadeOutS;
    }
    return plan;
}

} // namespace

SoundtrackPlan planSoundtrack(std::span<const EmotionSample> timeline, double durationS,
                              std::span<const SoundtrackTrack> tracks)
{
    if (tracks.empty() || !(durationS > 0.0))
        return {};
    const int bins = std::clamp(static_cast<int>(durationS / kShortestBinS), 1, kMaxBins);
    const double binS = durationS / bins;
    const std::vector<Stretch> found =
        Partition(courseOf(timeline, binS, bins), binS, tracks).find();
    std::vector<Stretch> stretches;
    for (const Stretch& stretch : found) {
        const int neighbours = (&stretch != &found.front()) + (&stretch != &found.back());
        addWithRestarts(stretches, stretch, neighbours, tracks[stretch.track].lengthS);
    }
    return withFades(stretches, tracks, durationS);
}

} // namespace v2m
