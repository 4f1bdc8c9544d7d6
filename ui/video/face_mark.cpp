// SPDX-License-Identifier: MIT
#include "ui/video/face_mark.h"

#include "core/affect/clip_summary.h"

#include <algorithm>
#include <map>

namespace v2m {
namespace {

constexpr std::int64_t kLingerMs = 100;

QRectF rectOf(const cv::Rect2f& box)
{
    return {static_cast<double>(box.x), static_cast<double>(box.y), static_cast<double>(box.width),
            static_cast<double>(box.height)};
}

QRectF between(const QRectF& from, const QRectF& to, double share)
{
    const auto mix = [share](double a, double b) { return a + share * (b - a); };
    return {mix(from.x(), to.x()), mix(from.y(), to.y()), mix(from.width(), to.width()),
            mix(from.height(), to.height())};
}

} // namespace

FaceMarks faceMarks(std::span<const FaceReading> readings)
{
    FaceMarks marks;
    marks.reserve(readings.size());
    for (const FaceReading& reading : readings)
        marks.push_back({reading.face.id, rectOf(reading.face.face.box), reading.scores});
    return marks;
}

FaceMarks faceMarksAt(std::span<const EmotionSample> timeline, std::int64_t timestampMs)
{
    struct Neighbours {
        const EmotionSample* before = nullptr;
        const EmotionSample* after = nullptr;
    };
    const auto earliest = std::ranges::lower_bound(timeline, timestampMs - kLongestReadingMs, {},
                                                   &EmotionSample::timestampMs);
    std::map<int, Neighbours> faces;
    for (auto sample = earliest;
         sample != timeline.end() && sample->timestampMs <= timestampMs + kLongestReadingMs;
         ++sample) {
        Neighbours& face = faces[sample->faceId];
        if (sample->timestampMs <= timestampMs)
            face.before = &*sample;
        else if (face.after == nullptr)
            face.after = &*sample;
    }

    FaceMarks marks;
    for (const auto& [id, face] : faces) {
        if (face.before == nullptr)
            continue;
        const std::int64_t sinceMs = timestampMs - face.before->timestampMs;
        FaceMark mark{id, rectOf(face.before->box), face.before->scores};
        const std::int64_t stepMs =
            face.after != nullptr ? face.after->timestampMs - face.before->timestampMs : 0;
        if (stepMs > 0 && stepMs <= kLongestReadingMs) {
            mark.box = between(mark.box, rectOf(face.after->box),
                               static_cast<double>(sinceMs) / static_cast<double>(stepMs));
        } else if (sinceMs > kLingerMs) {
            continue;
        }
        marks.push_back(mark);
    }
    return marks;
}

} // namespace v2m
