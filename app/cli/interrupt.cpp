// SPDX-License-Identifier: MIT
#include "app/cli/interrupt.h"

#include "core/base/error.h"

#include <cstdlib>
#include <ctime>
#include <pthread.h>

namespace v2m {
namespace {

constexpr timespec kGrace = {0, 800'000'000};

} // namespace

Interrupt::Interrupt()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_thread = std::thread([this] { wait(); });
}

Interrupt::~Interrupt()
{
    m_finished = true;
    pthread_kill(m_thread.native_handle(), SIGTERM);
    m_thread.join();
}

void Interrupt::wait()
{
    int signal = 0;
    sigwait(&m_signals, &signal);
    if (m_finished)
        return;
    m_stop.request_stop();
    sigtimedwait(&m_signals, nullptr, &kGrace);
    if (!m_finished)
        std::_Exit(static_cast<int>(ExitCode::Interrupted));
}

} // namespace v2m
