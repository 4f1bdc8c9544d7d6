// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace v2m {

/// Runs numbered tasks on several threads and returns the results in order. The destructor asks the
/// tasks to stop and waits for those that run.
template <typename Result>
class ParallelTasks {
public:
    /// Does one task. The token is requested to stop with that of the constructor and at the end.
    using Task = std::function<Result(std::size_t index, const std::stop_token& stop)>;

    /// Starts at once.
    /// @param makeTask called on each thread, so that each has its own state; must not throw.
    /// @param ahead results that may wait behind one that takes longer, besides those in progress.
    ParallelTasks(std::size_t count, int threads, std::size_t ahead, std::function<Task()> makeTask,
                  const std::stop_token& stop)
        : m_count(count), m_ahead(ahead + static_cast<std::size_t>(std::max(1, threads))),
          m_makeTask(std::move(makeTask)), m_cancel(stop, [this] { m_stop.request_stop(); })
    {
        try {
            for (std::size_t i = 0; i < std::min(m_ahead - ahead, count); ++i)
                m_threads.emplace_back([this] { work(); });
        } catch (...) {
            m_stop.request_stop(); // for those that have started
            throw;
        }
    }

    ~ParallelTasks() { m_stop.request_stop(); }
    ParallelTasks(const ParallelTasks&) = delete;
    ParallelTasks& operator=(const ParallelTasks&) = delete;

    /// Waits for the next result; call at most `count` times.
    /// @throws whatever its task threw; Cancelled when stopped before it is there.
    Result next()
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, m_stop.get_token(),
                            [this] { return m_results.contains(m_nextOut); }))
            throw Cancelled();
        auto result = m_results.extract(m_nextOut++);
        m_changed.notify_all();
        lock.unlock();
        return result.mapped().get();
    }

    /// A result that is there already, in any order: what a cancelled run can still keep. Errors
    /// are left out.
    std::optional<Result> takeFinished()
    {
        const std::scoped_lock lock(m_mutex);
        while (!m_results.empty()) {
            std::future<Result> result = std::move(m_results.begin()->second);
            m_results.erase(m_results.begin());
            try {
                return result.get();
            } catch (const std::exception&) {
            }
        }
        return std::nullopt;
    }

private:
    void work()
    {
        const Task task = m_makeTask();
        const std::stop_token stop = m_stop.get_token();
        while (const std::optional<std::size_t> index = take(stop)) {
            std::packaged_task<Result()> run([&] { return task(*index, stop); });
            run();
            const std::scoped_lock lock(m_mutex);
            m_results.emplace(*index, run.get_future());
            m_changed.notify_all();
        }
    }

    std::optional<std::size_t> take(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop,
                       [this] { return m_nextIn == m_count || m_nextIn < m_nextOut + m_ahead; });
        if (stop.stop_requested() || m_nextIn == m_count)
            return std::nullopt;
        return m_nextIn++;
    }

    const std::size_t m_count;
    const std::size_t m_ahead; ///< of the one to be taken next, including those in progress
    const std::function<Task()> m_makeTask;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<std::size_t, std::future<Result>> m_results;
    std::size_t m_nextIn = 0;
    std::size_t m_nextOut = 0;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_cancel;
    std::vector<std::jthread> m_threads; ///< last, so that they end before what they use
};

} // namespace v2m
