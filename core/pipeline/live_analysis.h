// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/mailbox.h"
#include "core/base/message.h"
#include "core/media/frame_source.h"
#include "core/pipeline/clip_analysis.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace v2m {

/// One analysed frame of a live source.
struct LiveReport {
    Frame frame;
    std::vector<FaceReading> readings;
    double latencyMs = 0.0;         ///< from the frame's arrival to this report
    double framesPerSecond = 0.0;   ///< of analysed frames, over about the last second
    std::int64_t droppedFrames = 0; ///< that arrived while an earlier one was being analysed
};

/// Callbacks of a live analysis, called on its threads; each callback is never called concurrently.
struct LiveObserver {
    std::function<void(const Frame&)> onFrame; ///< each frame as it arrives, before analysis
    std::function<void(LiveReport)> onReport;  ///< each analysed frame
    std::function<void(const Message&)> onSourceEnded; ///< with the reason; empty: it simply ended
    std::function<void(const Message&)> onAnalysisFailed; ///< frames continue, readings do not
};

/// Reads a camera and analyses as many frames as time allows: one thread reads, one analyses, and
/// only the newest frame waits in between. The destructor stops both threads and waits for them.
class LiveAnalysis {
public:
    using SourceFactory = std::function<std::unique_ptr<FrameSource>()>;

    /// All factories are called on the thread that uses what they make, so that neither opening a
    /// camera nor loading a network blocks the caller.
    LiveAnalysis(SourceFactory openSource, ChainFactories factories, int smoothingMs,
                 LiveObserver observer);
    ~LiveAnalysis();
    LiveAnalysis(const LiveAnalysis&) = delete;
    LiveAnalysis& operator=(const LiveAnalysis&) = delete;

private:
    using Clock = std::chrono::steady_clock;
    struct Arrival {
        Frame frame;
        Clock::time_point time;
    };

    void capture(const std::stop_token& stop);
    void analyze(const std::stop_token& stop);

    const SourceFactory m_openSource;
    const ChainFactories m_factories;
    const int m_smoothingMs;
    const LiveObserver m_observer;
    Mailbox<Arrival> m_newest;
    std::jthread m_captureThread;
    std::jthread m_analysisThread;
};

} // namespace v2m
