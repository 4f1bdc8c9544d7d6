// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/pipeline/live_analysis.h"

#include <QObject>
#include <QString>

#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <utility>

namespace v2m {

/// Brings a live analysis to the window's thread. The newest frame and the newest report win there
/// too: a window that is slow to paint skips some and never makes the camera wait.
class LiveController : public QObject {
    Q_OBJECT
public:
    explicit LiveController(ChainFactories factories, QObject* parent = nullptr);
    /// Waits for a camera that is still ending.
    ~LiveController() override;

    /// For the next start.
    void setFactories(ChainFactories factories) { m_factories = std::move(factories); }

    bool isRunning() const { return m_live != nullptr; }

    /// Starts on a source that is opened on a thread of its own, once one that ran has let go of
    /// its camera.
    void start(LiveAnalysis::SourceFactory openSource, int smoothingMs);

    /// Nothing arrives any more. Does not wait: a camera that has stalled takes its time to end.
    void stop();

    /// Also sees every frame, on the capture thread, for as long as it is set; for recording.
    void setFrameTap(std::function<void(const Frame&)> tap);

Q_SIGNALS:
    /// A frame as it came, until the first report; the picture is then what was analysed.
    void frameArrived(const v2m::Frame& frame);
    void reported(const v2m::LiveReport& report);
    /// The camera is gone or could not be opened; empty when the source just ended.
    void sourceEnded(const v2m::Message& reason);
    void analysisFailed(const v2m::Message& reason);

private:
    struct Deliveries;
    void deliver(const std::shared_ptr<Deliveries>& deliveries);

    ChainFactories m_factories;
    std::shared_ptr<Deliveries> m_deliveries;
    std::unique_ptr<LiveAnalysis> m_live;
    std::shared_future<void> m_ending; ///< of those that were stopped
    std::mutex m_tapMutex;
    std::function<void(const Frame&)> m_tap;
};

} // namespace v2m
