// SPDX-License-Identifier: MIT
#include "app/window/quit_signals.h"

#include <QApplication>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace v2m {
namespace {

constexpr std::array kSignals = {SIGTERM, SIGINT, SIGHUP};

/// Written by the handler: write() is one of the few async-signal-safe functions.
std::array<int, 2> signalPipe = {-1, -1};

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    // A second signal has its default effect.
    action.sa_flags = SA_RESTART | SA_RESETHAND;
    for (const int signal : kSignals)
        sigaction(signal, &action, nullptr);
}

void onSignal(int /*signal*/)
{
    const int savedError = errno;
    constexpr char kAny = 's';
    [[maybe_unused]] const auto written = write(signalPipe[1], &kAny, 1);
    errno = savedError;
}

} // namespace

QuitSignals::QuitSignals(QObject* parent) : QObject(parent)
{
    if (pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without it signals have their default effect
    m_notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        QApplication::closeAllWindows();
        QApplication::quit();
    });
    setHandler(onSignal);
}

QuitSignals::~QuitSignals()
{
    if (!m_notifier)
        return;
    setHandler(SIG_DFL);
    m_notifier.reset();
    for (int& end : signalPipe)
        close(std::exchange(end, -1));
}

} // namespace v2m
