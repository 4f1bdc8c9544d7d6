// SPDX-License-Identifier: MIT
#include "core/pipeline/clip_analysis.h"

#include "core/base/elapsed.h"
#include "core/base/error.h"
#include "core/pipeline/detection_pool.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace v2m {
namespace {

using Clock = std::chrono::steady_clock;

/// Frames whose faces are classified at once; more gain little and delay the reports.
constexpr std::int64_t kMaxFramesAtOnce = 4;

/// Fewer if frames are large, so that those waiting take a quarter of the memory for frames.
std::int64_t framesAtOnce(std::int64_t bytesOfFrame, std::int64_t frameBytes)
{
    constexpr std::int64_t kPart = 4;
    return std::clamp(frameBytes / kPart / std::max<std::int64_t>(1, bytesOfFrame), std::int64_t{1},
                      kMaxFramesAtOnce);
}

} // namespace

ClipAnalysis analyzeClip(FrameSource& source, const DetectorFactory& makeDetector,
                         EmotionClassifier& classifier, const AnalysisOptions& options,
                         const FrameObserver& observer, std::stop_token stop)
{
    const auto begin = Clock::now();
    ClipAnalysis analysis;
    analysis.source = source.info();
    FrameAnalyzer analyzer(classifier, options.smoothingMs);
    std::int64_t lastMs = 0;
    {
        const cv::Size size = source.info().size;
        const std::int64_t bytesOfFrame = 3 * std::int64_t{size.width} * size.height;
        const std::int64_t atOnce = framesAtOnce(bytesOfFrame, options.frameBytes);
        DetectionPool pool(source, makeDetector, options.everyNth, options.threads,
                           options.frameBytes - (atOnce - 1) * bytesOfFrame);
        std::vector<SearchedFrame> waiting;
        const auto analyzeWaiting = [&] {
            const auto classifyBegin = Clock::now();
            const auto readings = analyzer.analyze(waiting);
            analysis.timing.classifyS += secondsSince(classifyBegin);
            for (std::size_t i = 0; i < waiting.size(); ++i) {
                const Frame& frame = waiting[i].frame;
                std::ranges::move(samplesOf(frame, readings[i]),
                                  std::back_inserter(analysis.timeline));
                ++analysis.framesAnalyzed;
                analysis.framesWithFace += readings[i].empty() ? 0 : 1;
                lastMs = frame.timestampMs;
                if (observer)
                    observer({frame, readings[i], pool.work().framesRead,
                              source.info().estimatedFrames});
                if (stop.stop_requested())
                    throw Cancelled();
            }
            waiting.clear();
        };
        while (auto item = pool.next(stop)) {
            waiting.push_back(std::move(*item));
            if (std::ssize(waiting) == atOnce)
                analyzeWaiting();
        }
        analyzeWaiting();
        const DetectionPool::Work work = pool.work();
        analysis.frames = work.framesRead;
        analysis.timing.decodeS = work.decodeS;
        analysis.timing.detectS = work.detectS;
    }
    analysis.warning = source.warning();
    analysis.durationS = std::max(source.info().durationS, static_cast<double>(lastMs) / 1000.0);
    analysis.summary = summarizeClip(analysis.timeline);
    analysis.timing.totalS = secondsSince(begin);
    return analysis;
}

} // namespace v2m
