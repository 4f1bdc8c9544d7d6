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

/// Delivers a live analysis to the window's thread. Only the newest frame and the newest report are
/// kept: a window that is slow to paint skips some and never blocks the camera.
class LiveController : public QObject {
    Q_OBJECT
public:
    explicit LiveController(ChainFactories factories, QObject* parent = nullptr);
    /// Waits for a camera that is still stopping.
    ~LiveController() override;

    /// Used from the next start on.
    void setFactories(ChainFactories factories) { m_factories = std::move(factories); }

    bool isRunning() const { return m_live != nullptr; }

    /// Starts on a source that is opened on its own thread, once the previous source has released
    /// its camera.
    void start(LiveAnalysis::SourceFactory openSource, int smoothingMs);

    /// No signals follow. Does not wait: a stalled camera takes time to stop.
    void stop();

    /// Receives every frame on the capture thread while set; for recording.
    void setFrameTap(std::function<void(const Frame&)> tap);

Q_SIGNALS:
    /// A frame as received, until the first report; from then on the analysed frame is shown.
    void frameArrived(const v2m::Frame& frame);
    void reported(const v2m::LiveReport& report);
    /// The camera is gone or could not be opened; empty if the source simply ended.
    void sourceEnded(const v2m::Message& reason);
    void analysisFailed(const v2m::Message& reason);

private:
    struct Deliveries;
    void deliver(const std::shared_ptr<Deliveries>& deliveries);

    ChainFactories m_factories;
    std::shared_ptr<Deliveries> m_deliveries;
    std::unique_ptr<LiveAnalysis> m_live;
    std::shared_future<void> m_ending; ///< completion of the stopped analyses
    std::mutex m_tapMutex;
    std::function<void(const Frame&)> m_tap;
};

} // namespace v2m
