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
    double framesPerSecond = 0.0;   ///< of analysed frames, over the last second or so
    std::int64_t droppedFrames = 0; ///< that came while an earlier one was still being analysed
};

/// Where a live analysis tells what it finds. Called on its threads, never two at once of one kind.
struct LiveObserver {
    std::function<void(const Frame&)> onFrame;         ///< each frame as it comes, before analysis
    std::function<void(LiveReport)> onReport;          ///< each analysed frame
    std::function<void(const Message&)> onSourceEnded; ///< with the reason; empty: it just ended
    std::function<void(const Message&)> onAnalysisFailed; ///< frames go on, readings do not
};

/// Reads a camera and analyses what it can keep up with: one thread reads, one analyses, and the
/// newest frame wins in between. Ends, and waits for its threads, when destroyed.
class LiveAnalysis {
public:
    using SourceFactory = std::function<std::unique_ptr<FrameSource>()>;

    /// All factories are called on the thread that uses what they make, so that neither opening a
    /// camera nor loading a network holds up the caller.
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
