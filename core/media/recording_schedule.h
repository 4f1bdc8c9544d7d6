// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

namespace v2m {

/// Decides which of a camera's frames are recorded, and their timestamps.
///
/// Frames keep their times of capture, so that the timing of a recording is correct even if they
/// arrive irregularly; frames in excess of the recording's rate are dropped evenly.
class RecordingSchedule {
public:
    enum class Verdict { Keep, Skip, Over };

    struct Placement {
        Verdict verdict = Verdict::Skip;
        std::int64_t timestampMs = 0; ///< since the start; strictly increasing for kept frames
    };

    /// @param framesPerSecond maximum, positive. @param limitMs maximum duration.
    RecordingSchedule(double framesPerSecond, std::int64_t limitMs);

    /// @param timestampMs by the camera's clock, with any origin. After one frame was Over, all
    /// that follow are.
    Placement place(std::int64_t timestampMs);

private:
    const double m_intervalMs;
    const std::int64_t m_limitMs;
    bool m_hasStarted = false;
    bool m_isOver = false;
    std::int64_t m_startMs = 0;
    std::int64_t m_lastMs = 0;
    double m_dueMs = 0.0; ///< of the next frame
};

/// How many frames to keep while an encoder is behind: one in this number; 0 for none. The longer
/// the queue, the fewer, so that losses are spread evenly instead of leaving one gap.
/// @param waiting current size of the queue, of at most `capacity`, which is positive.
int keepOneIn(std::size_t waiting, std::size_t capacity);

} // namespace v2m
