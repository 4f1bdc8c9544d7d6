// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace v2m {

/// A bounded queue between threads. put() never blocks: when the queue is full, the oldest value is
/// dropped and counted. With capacity 1, the newest value wins.
template <typename T>
class Mailbox {
public:
    static constexpr std::size_t kUnbounded = std::numeric_limits<std::size_t>::max();

    explicit Mailbox(std::size_t capacity = 1) : m_capacity(capacity) {}

    /// @returns whether the queue was empty, so that a consumer that does not block must be
    /// notified.
    bool put(T value)
    {
        const std::scoped_lock lock(m_mutex);
        const bool wasEmpty = m_values.empty();
        if (m_values.size() == m_capacity) {
            m_values.pop_front();
            ++m_dropped;
        }
        m_values.push_back(std::move(value));
        m_changed.notify_one();
        return wasEmpty;
    }

    /// No more values will be put; wakes all waiting threads.
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

    /// Waits for the oldest value; nullopt once the queue is closed and empty, or when `stop` is
    /// requested.
    std::optional<T> take(const std::stop_token& stop = {})
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [this] { return !m_values.empty() || m_isClosed; });
        return stop.stop_requested() ? std::nullopt : takeFirst();
    }

    /// The oldest value if there is one, without waiting.
    std::optional<T> tryTake()
    {
        const std::scoped_lock lock(m_mutex);
        return takeFirst();
    }

    std::int64_t dropped() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_dropped;
    }

private:
    std::optional<T> takeFirst()
    {
        if (m_values.empty())
            return std::nullopt;
        std::optional<T> first(std::move(m_values.front()));
        m_values.pop_front();
        return first;
    }

    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<T> m_values;
    std::int64_t m_dropped = 0;
    bool m_isClosed = false;
};

} // namespace v2m
