// SPDX-License-Identifier: MIT
#include "core/affect/reading_weights.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace v2m {
namespace {

/// Time that a lone reading represents, such as that of a still picture.
constexpr std::int64_t kLoneReadingMs = 40;

constexpr std::size_t kReadingsOfOneWhoStays = 3;

} // namespace

std::vector<WeightedReading> weightedReadings(std::span<const EmotionSample> timeline)
{
    std::map<int, std::vector<const EmotionSample*>> faces;
    for (const EmotionSample& sample : timeline)
        faces[sample.faceId].push_back(&sample);
    const bool someoneStayed = std::any_of(faces.begin(), faces.end(), [](const auto& face) {
        return face.second.size() >= kReadingsOfOneWhoStays;
    });
    std::vector<WeightedReading> weighed;
    weighed.reserve(timeline.size());
    for (const auto& [id, readings] : faces) {
        if (someoneStayed && readings.size() == 1)
            continue;
        std::int64_t spanMs = kLoneReadingMs;
        for (std::size_t i = 0; i < readings.size(); ++i) {
            const EmotionSample& reading = *readings[i];
            if (i + 1 < readings.size()) {
                spanMs = std::clamp<std::int64_t>(
                    readings[i + 1]->timestampMs - reading.timestampMs, 1, kLongestReadingMs);
            }
            const double sidePx = std::sqrt(std::max(0.0F, reading.box.area()));
            weighed.push_back(
                {&reading, spanMs, static_cast<double>(spanMs) * sidePx * reading.confidence});
        }
    }
    return weighed;
}

EmotionTimeline samplesOfFace(std::span<const EmotionSample> timeline, int faceId)
{
    EmotionTimeline own;
    std::copy_if(timeline.begin(), timeline.end(), std::back_inserter(own),
                 [faceId](const EmotionSample& sample) { return sample.faceId == faceId; });
    return own;
}

} // namespace v2m
