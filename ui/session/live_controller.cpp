// SPDX-License-Identifier: MIT
#include "ui/session/live_controller.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <utility>

namespace v2m {

/// What waits for the window's thread; belongs to one start, so that a late message of a stopped
/// source finds nobody.
struct LiveController::Mailbox {
    std::mutex mutex;
    std::optional<Frame> frame;
    std::optional<LiveReport> report;
    bool isAnnounced = false;            ///< a delivery is already on its way
    std::atomic<bool> isStopped = false; ///< what comes now is of no interest

    /// @returns whether the caller must announce a delivery.
    template <typename T>
    bool put(std::optional<T> Mailbox::*slot, T value)
    {
        const std::scoped_lock lock(mutex);
        this->*slot = std::move(value);
        return !std::exchange(isAnnounced, true);
    }
};

LiveController::LiveController(ChainFactories factories, QObject* parent)
    : QObject(parent), m_factories(std::move(factories))
{
}

LiveController::~LiveController()
{
    stop();
    if (m_ending.valid())
        m_ending.wait();
}

void LiveController::start(LiveAnalysis::SourceFactory openSource, int smoothingMs)
{
    stop();
    m_mailbox = std::make_shared<Mailbox>();
    const auto mailbox = m_mailbox;
    const auto announce = [this, mailbox] {
        QMetaObject::invokeMethod(this, [this, mailbox] { deliver(mailbox); });
    };
    LiveObserver observer;
    observer.onFrame = [this, mailbox, announce](const Frame& frame) {
        {
            const std::scoped_lock lock(m_tapMutex);
            if (m_tap && !mailbox->isStopped)
                m_tap(frame);
        }
        if (mailbox->put(&Mailbox::frame, frame))
            announce();
    };
    observer.onReport = [mailbox, announce](LiveReport report) {
        if (mailbox->put(&Mailbox::report, std::move(report)))
            announce();
    };
    observer.onSourceEnded = [this, mailbox](const Message& reason) {
        QMetaObject::invokeMethod(this, [this, mailbox, reason] {
            if (mailbox != m_mailbox)
                return;
            stop();
            Q_EMIT sourceEnded(reason);
        });
    };
    observer.onAnalysisFailed = [this, mailbox](const Message& reason) {
        QMetaObject::invokeMethod(this, [this, mailbox, reason] {
            if (mailbox == m_mailbox)
                Q_EMIT analysisFailed(reason);
        });
    };
    // Two at once would find the camera busy.
    auto openWhenFree = [ending = m_ending, openSource = std::move(openSource)] {
        if (ending.valid())
            ending.wait();
        return openSource();
    };
    m_live = std::make_unique<LiveAnalysis>(std::move(openWhenFree), m_factories, smoothingMs,
                                            std::move(observer));
}

void LiveController::stop()
{
    if (!m_live)
        return;
    m_mailbox->isStopped = true;
    m_mailbox.reset();
    m_ending = std::async(std::launch::async, [live = std::shared_ptr(std::move(m_live)),
                                               before = std::move(m_ending)]() mutable {
                   live.reset(); // waits for its threads
                   if (before.valid())
                       before.wait();
                   before = {};
               }).share();
}

void LiveController::setFrameTap(std::function<void(const Frame&)> tap)
{
    const std::scoped_lock lock(m_tapMutex);
    m_tap = std::move(tap);
}

void LiveController::deliver(const std::shared_ptr<Mailbox>& mailbox)
{
    if (mailbox != m_mailbox)
        return;
    std::optional<Frame> frame;
    std::optional<LiveReport> report;
    {
        const std::scoped_lock lock(mailbox->mutex);
        frame = std::exchange(mailbox->frame, std::nullopt);
        report = std::exchange(mailbox->report, std::nullopt);
        mailbox->isAnnounced = false;
    }
    if (frame)
        Q_EMIT frameArrived(*frame);
    if (report)
        Q_EMIT reported(*report);
}

} // namespace v2m
