// SPDX-License-Identifier: MIT
#include "ui/session/live_controller.h"

#include "core/base/later.h"
#include "core/base/mailbox.h"

#include <atomic>
#include <utility>

namespace v2m {

/// Pending deliveries to the window's thread; belongs to one start, so that a late message of a
/// stopped source is dropped.
struct LiveController::Deliveries {
    Mailbox<Frame> frames;
    Mailbox<LiveReport> reports;
    std::atomic<bool> isStopped = false; ///< later deliveries are discarded
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
    m_deliveries = std::make_shared<Deliveries>();
    const auto deliveries = m_deliveries;
    const auto announce = [this, deliveries] {
        runLater(this, [this, deliveries] { deliver(deliveries); });
    };
    LiveObserver observer;
    observer.onFrame = [this, deliveries, announce](const Frame& frame) {
        {
            const std::scoped_lock lock(m_tapMutex);
            if (m_tap && !deliveries->isStopped)
                m_tap(frame);
        }
        if (deliveries->frames.put(frame))
            announce();
    };
    observer.onReport = [deliveries, announce](LiveReport report) {
        if (deliveries->reports.put(std::move(report)))
            announce();
    };
    observer.onSourceEnded = [this, deliveries](const Message& reason) {
        runLater(this, [this, deliveries, reason] {
            if (deliveries != m_deliveries)
                return;
            stop();
            Q_EMIT sourceEnded(reason);
        });
    };
    observer.onAnalysisFailed = [this, deliveries](const Message& reason) {
        runLater(this, [this, deliveries, reason] {
            if (deliveries == m_deliveries)
                Q_EMIT analysisFailed(reason);
        });
    };
    // Opening it twice at once would find the camera busy.
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
    m_deliveries->isStopped = true;
    m_deliveries.reset();
    m_ending = std::async(std::launch::async, [live = std::shared_ptr(std::move(m_live)),
                                               before = std::move(m_ending)]() mutable {
                   live.reset(); // joins its threads
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

void LiveController::deliver(const std::shared_ptr<Deliveries>& deliveries)
{
    if (deliveries != m_deliveries)
        return;
    if (const auto frame = deliveries->frames.tryTake())
        Q_EMIT frameArrived(*frame);
    if (const auto report = deliveries->reports.tryTake())
        Q_EMIT reported(*report);
}

} // namespace v2m
