// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/clip_summary.h"
#include "core/affect/emotion_timeline.h"
#include "core/base/message.h"
#include "core/media/frame_source.h"
#include "core/pipeline/chain_factories.h"
#include "core/pipeline/frame_analyzer.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <stop_token>

namespace v2m {

/// How a clip is analysed.
struct AnalysisOptions {
    int everyNth = 1; ///< analyses every nth frame, from the first; at least 1
    int threads = 2;  ///< how many frames are searched for faces at once; at least 1

    /// What frames that wait to be looked at may take together: three of the largest that cameras
    /// of the day make (3840x2160).
    std::int64_t frameBytes = 80'000'000;

    int smoothingMs = EmotionSmoother::kDefaultTimeConstantMs;
};

/// Where the time went, in seconds of each stage's own work; the stages overlap, so that they may
/// sum to more than the total.
struct AnalysisTiming {
    double decodeS = 0.0;
    double detectS = 0.0;
    double classifyS = 0.0; ///< following and cropping included
    double totalS = 0.0;
};

/// All that was read from a clip.
struct ClipAnalysis {
    SourceInfo source;
    double durationS = 0.0; ///< the container's, or what was read where it does not say
    std::int64_t frames = 0;
    std::int64_t framesAnalyzed = 0;
    std::int64_t framesWithFace = 0;
    EmotionTimeline timeline;
    ClipSummary summary;
    AnalysisTiming timing;
    Message warning; ///< such as that the file breaks off in the middle; empty when all is well
};

/// One analysed frame, for those who look on.
struct FrameReport {
    const Frame& frame;
    const std::vector<FaceReading>& readings;
    std::int64_t framesRead = 0;      ///< skipped ones included
    std::int64_t estimatedFrames = 0; ///< 0 where unknown; may turn out wrong
};

/// Called on the caller's thread for each analysed frame in order.
using FrameObserver = std::function<void(const FrameReport&)>;

/// Reads a clip from end to end: source -> faces -> people -> scores -> timeline -> sum.
///
/// Decoding and the search for faces run ahead on threads of their own, a bounded number of frames
/// deep; everything that depends on order happens on the caller's thread, so that the result is
/// the same at any number of threads. A clip without a face gives an empty timeline.
/// @throws Cancelled when `stop` is asked for; whatever the source, detector or classifier throw.
ClipAnalysis analyzeClip(FrameSource& source, const DetectorFactory& makeDetector,
                         EmotionClassifier& classifier, const AnalysisOptions& options,
                         const FrameObserver& observer = {}, std::stop_token stop = {});

} // namespace v2m
