// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace v2m {

/// A mailbox for one value between two threads in which the newest wins: putting never waits, and
/// a value that was not taken in time is dropped and counted.
template <typename T>
class LatestValue {
public:
    void put(T value)
    {
        const std::scoped_lock lock(m_mutex);
        m_dropped += m_value.has_value() ? 1 : 0;
        m_value = std::move(value);
        m_changed.notify_one();
    }

    /// No value will come any more; wakes the one who waits.
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    /// Waits for a value; nothing once the box is closed and empty, or `stop` is asked for.
    std::optional<T> take(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        const bool woken = m_changed.wait(lock, stop, [this] { return m_value || m_closed; });
        if (!woken || !m_value)
            return std::nullopt;
        return std::exchange(m_value, std::nullopt);
    }

    std::int64_t dropped() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_dropped;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<T> m_value;
    std::int64_t m_dropped = 0;
    bool m_closed = false;
};

} // namespace v2m
