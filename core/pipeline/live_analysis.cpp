// SPDX-License-Identifier: MIT
#include "core/pipeline/live_analysis.h"

#include "core/base/error.h"
#include "core/vision/face_search.h"

#include <deque>
#include <utility>

namespace v2m {
namespace {

/// Frames per second over a sliding second.
class RateMeter {
public:
    using Clock = std::chrono::steady_clock;

    double count(Clock::time_point now)
    {
        m_times.push_back(now);
        while (m_times.size() > 2 && now - m_times.front() > std::chrono::seconds(1))
            m_times.pop_front();
        const double spanS = std::chrono::duration<double>(now - m_times.front()).count();
        return spanS > 0.0 ? static_cast<double>(m_times.size() - 1) / spanS : 0.0;
    }

private:
    std::deque<Clock::time_point> m_times;
};

} // namespace

LiveAnalysis::LiveAnalysis(SourceFactory openSource, ChainFactories factories, int smoothingMs,
                           LiveObserver observer)
    : m_openSource(std::move(openSource)), m_factories(std::move(factories)),
      m_smoothingMs(smoothingMs), m_observer(std::move(observer)),
      m_captureThread([this](const std::stop_token& stop) { capture(stop); }),
      m_analysisThread([this](const std::stop_token& stop) { analyze(stop); })
{
}

LiveAnalysis::~LiveAnalysis()
{
    m_captureThread.request_stop();
    m_analysisThread.request_stop();
}

void LiveAnalysis::capture(const std::stop_token& stop)
{
    Message reason;
    try {
        const std::unique_ptr<FrameSource> source = m_openSource();
        Frame frame;
        while (!stop.stop_requested() && source->read(frame)) {
            if (m_observer.onFrame)
                m_observer.onFrame(frame);
            m_newest.put({std::exchange(frame, Frame()), Clock::now()});
        }
        reason = source->warning();
    } catch (const std::exception& error) {
        reason = messageOf(error);
    }
    m_newest.close();
    if (!stop.stop_requested() && m_observer.onSourceEnded)
        m_observer.onSourceEnded(reason);
}

void LiveAnalysis::analyze(const std::stop_token& stop)
try {
    const std::unique_ptr<FaceDetector> detector = m_factories.makeDetector();
    const std::unique_ptr<EmotionClassifier> classifier = m_factories.makeClassifier();
    FaceFollower follower(*detector);
    FrameAnalyzer analyzer(*classifier, m_smoothingMs);
    RateMeter rate;
    while (auto arrival = m_newest.take(stop)) {
        LiveReport report;
        const Frame& frame = arrival->frame;
        report.readings = analyzer.analyze(frame, follower.find(frame.image, frame.timestampMs));
        const auto now = Clock::now();
        report.frame = std::move(arrival->frame);
        report.latencyMs = std::chrono::duration<double, std::milli>(now - arrival->time).count();
        report.framesPerSecond = rate.count(now);
        report.droppedFrames = m_newest.dropped();
        if (m_observer.onReport && !stop.stop_requested())
            m_observer.onReport(std::move(report));
    }
} catch (const std::exception& error) {
    if (!stop.stop_requested() && m_observer.onAnalysisFailed)
        m_observer.onAnalysisFailed(messageOf(error));
}

} // namespace v2m
