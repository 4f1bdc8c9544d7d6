// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/emotion_timeline.h"
#include "core/pipeline/frame_analyzer.h"

#include <QRectF>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace v2m {

/// A face as the picture shows it.
struct FaceMark {
    int id = 0;                          ///< from 1
    QRectF box;                          ///< in pixels of the frame; may reach over its border
    std::optional<EmotionScores> scores; ///< none for a face too small to be read
};

using FaceMarks = std::vector<FaceMark>;

FaceMarks faceMarks(std::span<const FaceReading> readings);

/// The faces of an analysed clip at any time, for playing it with its boxes: each as last read, its
/// box on the straight way to the next reading, so that it stays on the face between two analysed
/// frames. A face that was not found again soon is shown for a tenth of a second and then gone.
/// @param timeline by time.
FaceMarks faceMarksAt(std::span<const EmotionSample> timeline, std::int64_t timestampMs);

} // namespace v2m
