// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

namespace v2m {

/// Decides which of a camera's frames go into a recording, and when they are shown there.
///
/// Frames keep the times at which they were taken, so a recording is true to the clock however
/// unevenly they come; those that come faster than the recording's rate are passed over evenly.
class RecordingSchedule {
public:
    enum class Verdict { Keep, Skip, Over };

    struct Placement {
        Verdict verdict = Verdict::Skip;
        std::int64_t timestampMs = 0; ///< since the recording's beginning; of kept frames, rising
    };

    /// @param framesPerSecond at most, more than 0. @param limitMs longest time that is recorded.
    RecordingSchedule(double framesPerSecond, std::int64_t limitMs);

    /// @param timestampMs by the camera's clock, which starts anywhere. Once one frame was Over,
    /// all that follow are.
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

/// Of the frames that come while an encoder is behind, one in how many is still taken; 0: none. The
/// more wait, the fewer, so that they go missing evenly instead of in one gap.
/// @param waiting amount of what waits, of at most `capacity`, which is more than 0.
int keepOneIn(std::size_t waiting, std::size_t capacity);

} // namespace v2m
