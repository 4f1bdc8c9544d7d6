// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>
#include <thread>

namespace v2m {

/// Turns Ctrl-C (SIGINT) and SIGTERM into a request to stop, for as long as it lives. One at a
/// time.
///
/// Work that polls the token ends by itself and cleans up. What has not ended after a grace period,
/// or when the signal comes again, is ended hard with code 130: all writes are atomic, so nothing
/// half-written is left then either.
///
/// A handler rather than a mask and sigwait: libraries start threads before main does, and those
/// would take the signal and end the process.
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
