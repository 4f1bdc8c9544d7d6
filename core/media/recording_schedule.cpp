// SPDX-License-Identifier: MIT
#include "core/media/recording_schedule.h"

#include <algorithm>

namespace v2m {

RecordingSchedule::RecordingSchedule(double framesPerSecond, std::int64_t limitMs)
    : m_intervalMs(1000.0 / framesPerSecond), m_limitMs(limitMs)
{
}

RecordingSchedule::Placement RecordingSchedule::place(std::int64_t timestampMs)
{
    if (!m_hasStarted) {
        m_hasStarted = true;
        m_startMs = timestampMs;
        m_dueMs = m_intervalMs;
        return {Verdict::Keep, 0};
    }
    const std::int64_t time = timestampMs - m_startMs;
    m_isOver = m_isOver || time >= m_limitMs;
    if (m_isOver)
        return {Verdict::Over, m_limitMs};
    // Half an interval of tolerance: jitter of a camera with the same rate loses nothing.
    if (static_cast<double>(time) < m_dueMs - m_intervalMs / 2.0 || time <= m_lastMs)
        return {Verdict::Skip, time};
    m_lastMs = time;
    m_dueMs = std::max(m_dueMs + m_intervalMs, static_cast<double>(time) + m_intervalMs / 2.0);
    return {Verdict::Keep, time};
}

int keepOneIn(std::size_t waiting, std::size_t capacity)
{
    if (waiting >= capacity)
        return 0;
    if (waiting * 2 < capacity)
        return 1;
    return waiting * 4 < capacity * 3 ? 2 : 4;
}

} // namespace v2m
