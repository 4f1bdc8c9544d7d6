// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/mailbox.h"

#include <functional>
#include <thread>

namespace v2m {

/// A thread that runs jobs in order. The destructor waits for all of them: a job that may take long
/// must check a stop token.
class Worker {
public:
    ~Worker() { m_jobs.close(); }

    /// Never blocks. A job that throws terminates the program, as in any thread.
    void post(std::function<void()> job) { m_jobs.put(std::move(job)); }

private:
    Mailbox<std::function<void()>> m_jobs{Mailbox<std::function<void()>>::kUnbounded};
    std::jthread m_thread{[this] {
        while (const auto job = m_jobs.take())
            (*job)();
    }};
};

} // namespace v2m
