// SPDX-License-Identifier: MIT
#include "core/affect/clip_summary.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace v2m {
namespace {

/// What a lone reading counts for, such as that of a still picture.
constexpr std::int64_t kLoneReadingMs = 40;

constexpr std::size_t kReadingsOfOneWhoStays = 3;

void addFace(std::span<const EmotionSample* const> readings, std::array<double, kEmotionCount>& sum)
{
    std::int64_t spanMs = kLoneReadingMs;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const EmotionSample& reading = *readings[i];
        if (i + 1 < readings.size()) {
            spanMs = std::clamp<std::int64_t>(readings[i + 1]->timestampMs - reading.timestampMs, 1,
                                              kLongestReadingMs);
        }
        const double sidePx = std::sqrt(std::max(0.0F, reading.box.area()));
        const double weight = static_cast<double>(spanMs) * sidePx * reading.confidence;
        for (std::size_t e = 0; e < kEmotionCount; ++e)
            sum[e] += weight * reading.scores[e];
    }
}

ClipSummary summarize(const std::map<int, std::vector<const EmotionSample*>>& faces)
{
    std::array<double, kEmotionCount> sum{};
    for (const auto& [id, readings] : faces)
        addFace(readings, sum);

    ClipSummary summary;
    summary.faces = static_cast<int>(faces.size());
    double total = 0.0;
    for (const double part : sum)
        total += part;
    for (std::size_t e = 0; e < kEmotionCount && total > 0.0; ++e)
        summary.scores[e] = static_cast<float>(sum[e] / total);
    const auto order = emotionsByScore(summary.scores);
    std::copy_n(order.begin(), summary.top.size(), summary.top.begin());
    summary.point = affectOf(summary.scores);
    return summary;
}

} // namespace

ClipSummary summarizeClip(std::span<const EmotionSample> timeline)
{
    std::map<int, std::vector<const EmotionSample*>> faces;
    for (const EmotionSample& sample : timeline)
        faces[sample.faceId].push_back(&sample);
    const bool someoneStayed = std::any_of(faces.begin(), faces.end(), [](const auto& face) {
        return face.second.size() >= kReadingsOfOneWhoStays;
    });
    if (someoneStayed)
        std::erase_if(faces, [](const auto& face) { return face.second.size() == 1; });
    return summarize(faces);
}

ClipSummary summarizeFace(std::span<const EmotionSample> timeline, int faceId)
{
    std::map<int, std::vector<const EmotionSample*>> faces;
    for (const EmotionSample& sample : timeline) {
        if (sample.faceId == faceId)
            faces[faceId].push_back(&sample);
    }
    return summarize(faces);
}

} // namespace v2m
