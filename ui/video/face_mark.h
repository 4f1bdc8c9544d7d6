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

/// A face as drawn on the picture.
struct FaceMark {
    int id = 0;                          ///< from 1
    QRectF box;                          ///< in pixels of the frame; may extend beyond its border
    std::optional<EmotionScores> scores; ///< none for a face too small to be classified
    bool isStill = false;                ///< in a photo, which has no time
};

using FaceMarks = std::vector<FaceMark>;

FaceMarks faceMarks(std::span<const FaceReading> readings);

/// The faces of an analysed clip at any time, for playback with boxes. Scores are those of the last
/// reading; the box is interpolated to the next one, so that it stays on the face between two
/// analysed frames. A face that is not found again soon disappears after a tenth of a second.
/// @param timeline ordered by time.
FaceMarks faceMarksAt(std::span<const EmotionSample> timeline, std::int64_t timestampMs);

} // namespace v2m
