// SPDX-License-Identifier: MIT
#include "app/interrupt/interrupt.h"

#include "core/base/error.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <poll.h>
#include <unistd.h>

namespace v2m {
namespace {

constexpr int kGraceMs = 800;
constexpr char kSignalled = 's';
constexpr char kFinished = 'f';

/// Written by the handler, read by the thread: write() is one of the few async-signal-safe
/// functions.
std::array<int, 2> signalPipe = {-1, -1};

void tell(char what)
{
    const int savedError = errno;
    [[maybe_unused]] const auto written = write(signalPipe[1], &what, 1);
    errno = savedError;
}

void onSignal(int /*signal*/)
{
    tell(kSignalled);
}

void handleWith(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

char nextMessage()
{
    char what = kFinished;
    while (read(signalPipe[0], &what, 1) < 0 && errno == EINTR) {
    }
    return what;
}

} // namespace

Interrupt::Interrupt()
{
    if (pipe(signalPipe.data()) != 0)
        return; // without it Ctrl-C has its default effect
    m_thread = std::thread([this] { wait(); });
    handleWith(onSignal);
}

Interrupt::~Interrupt()
{
    if (!m_thread.joinable())
        return;
    tell(kFinished);
    m_thread.join();
    handleWith(SIG_DFL);
    close(signalPipe[0]);
    close(signalPipe[1]);
}

void Interrupt::wait()
{
    if (nextMessage() == kFinished)
        return;
    m_stop.request_stop();
    pollfd more = {signalPipe[0], POLLIN, 0};
    const bool hasMore = poll(&more, 1, kGraceMs) > 0;
    if (!hasMore || nextMessage() == kSignalled)
        std::_Exit(static_cast<int>(ExitCode::Interrupted));
}

} // namespace v2m
