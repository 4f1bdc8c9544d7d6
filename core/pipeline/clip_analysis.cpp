// SPDX-License-Identifier: MIT
#include "core/pipeline/clip_analysis.h"

#include "core/base/elapsed.h"
#include "core/base/error.h"
#include "core/pipeline/detection_pool.h"

#include <algorithm>
#include <chrono>

namespace v2m {
namespace {

/// How often a stop that is asked for is looked for while no frame comes.
constexpr int kPollMs = 50;

using Clock = std::chrono::steady_clock;

void append(EmotionTimeline& timeline, std::int64_t timestampMs,
            const std::vector<FaceReading>& readings)
{
    for (const FaceReading& reading : readings) {
        if (reading.scores) {
            timeline.push_back({timestampMs, reading.face.id, reading.face.face.box,
                                reading.face.face.confidence, *reading.scores});
        }
    }
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
        DetectionPool pool(source, makeDetector, options.everyNth, options.threads,
                           options.frameBytes);
        for (;;) {
            bool ready = false;
            const auto item = pool.next(kPollMs, ready);
            if (stop.stop_requested())
                throw Cancelled();
            if (!item) {
                if (ready)
                    break;
                continue;
            }
            const auto classifyBegin = Clock::now();
            const auto readings = analyzer.analyze(item->frame, item->faces);
            analysis.timing.classifyS += secondsSince(classifyBegin);
            append(analysis.timeline, item->frame.timestampMs, readings);
            ++analysis.framesAnalyzed;
            analysis.framesWithFace += readings.empty() ? 0 : 1;
            lastMs = item->frame.timestampMs;
            if (observer)
                observer({item->frame, readings, pool.framesRead(), source.info().estimatedFrames});
        }
        analysis.frames = pool.framesRead();
        analysis.timing.decodeS = pool.decodeS();
        analysis.timing.detectS = pool.detectS();
    }
    analysis.warning = source.warning();
    analysis.durationS = std::max(source.info().durationS, static_cast<double>(lastMs) / 1000.0);
    analysis.summary = summarizeClip(analysis.timeline);
    analysis.timing.totalS = secondsSince(begin);
    return analysis;
}

} // namespace v2m
