// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>
#include <thread>

namespace v2m {

/// Converts Ctrl-C (SIGINT) and SIGTERM to a stop request during its lifetime. One instance at a
/// time.
///
/// Work that polls the token ends and cleans up. After a grace period, or on a second signal, the
/// process exits with code 130: all writes are atomic, so nothing partial is left then either.
///
/// A handler rather than a mask and sigwait: libraries start threads before main, and those would
/// receive the signal and end the process.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    void wait();

    std::stop_source m_stop;
    std::thread m_thread;
};

} // namespace v2m
