// SPDX-License-Identifier: MIT
#include "core/pipeline/clip_analysis.h"

#include "core/base/elapsed.h"
#include "core/pipeline/detection_pool.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace v2m {
namespace {

using Clock = std::chrono::steady_clock;

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
        DetectionPool pool(source, makeDetector, options.everyNth, options.threads,
                           options.frameBytes);
        while (const auto item = pool.next(stop)) {
            const auto classifyBegin = Clock::now();
            const auto readings = analyzer.analyze(item->frame, item->faces);
            analysis.timing.classifyS += secondsSince(classifyBegin);
            std::ranges::move(samplesOf(item->frame, readings),
                              std::back_inserter(analysis.timeline));
            ++analysis.framesAnalyzed;
            analysis.framesWithFace += readings.empty() ? 0 : 1;
            lastMs = item->frame.timestampMs;
            if (observer)
                observer(
                    {item->frame, readings, pool.work().framesRead, source.info().estimatedFrames});
        }
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
