// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/clip_summary.h"
#include "core/affect/emotion_timeline.h"
#include "core/base/message.h"
#include "core/media/frame_source.h"
#include "core/pipeline/chain_factories.h"
#include "core/pipeline/frame_analyzer.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <stop_token>

namespace v2m {

/// How a clip is analysed.
struct AnalysisOptions {
    int everyNth = 1; ///< analyses every nth frame, from the first; at least 1
    int threads = 2;  ///< how many frames are searched for faces at once; at least 1

    /// Memory in bytes for all frames that wait to be analysed: three of the largest that current
    /// cameras deliver (3840x2160).
    std::int64_t frameBytes = 80'000'000;

    int smoothingMs = EmotionSmoother::kDefaultTimeConstantMs;
};

/// Seconds spent in each stage; stages overlap, so their sum may exceed the total.
struct AnalysisTiming {
    double decodeS = 0.0;
    double detectS = 0.0;
    double classifyS = 0.0; ///< including tracking and cropping
    double totalS = 0.0;
};

/// Everything read from a clip.
struct ClipAnalysis {
    SourceInfo source;
    QByteArray fingerprint; ///< clipFingerprint() of the file, set by whoever opened it
    double durationS = 0.0; ///< stated by the container, otherwise what was read
    std::int64_t frames = 0;
    std::int64_t framesAnalyzed = 0;
    std::int64_t framesWithFace = 0;
    EmotionTimeline timeline;
    ClipSummary summary;
    AnalysisTiming timing;
    Message warning; ///< such as that the file is truncated; empty if there is none
};

/// One analysed frame, for observers.
struct FrameReport {
    const Frame& frame;
    const std::vector<FaceReading>& readings;
    std::int64_t framesRead = 0;      ///< including skipped ones
    std::int64_t estimatedFrames = 0; ///< 0 if unknown; may be wrong
};

/// Called on the caller's thread for each analysed frame, in order.
using FrameObserver = std::function<void(const FrameReport&)>;

/// Analyses a whole clip: source -> faces -> people -> scores -> timeline -> summary.
///
/// Decoding and face detection run ahead on threads of their own, by a bounded number of frames;
/// everything that depends on order happens on the caller's thread, so the result is the same for
/// any number of threads. A clip without a face gives an empty timeline.
/// @throws Cancelled when `stop` is requested; whatever source, detector or classifier throw.
ClipAnalysis analyzeClip(FrameSource& source, const DetectorFactory& makeDetector,
                         EmotionClassifier& classifier, const AnalysisOptions& options,
                         const FrameObserver& observer = {}, std::stop_token stop = {});

} // namespace v2m
