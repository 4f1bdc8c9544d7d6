// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/emotion_classifier.h"
#include "core/vision/face_detector.h"

#include <functional>
#include <memory>
#include <string>

namespace v2m {

/// Makes one detector; called once per thread, on the thread that uses it.
using DetectorFactory = std::function<std::unique_ptr<FaceDetector>()>;

/// Makes one classifier, likewise.
using ClassifierFactory = std::function<std::unique_ptr<EmotionClassifier>()>;

/// Where an analysis has its detectors and networks from.
struct ChainFactories {
    DetectorFactory makeDetector;
    ClassifierFactory makeClassifier;

    /// Names what reads: the same as long as networks and detectors are, from start to start. May
    /// look into their files; called on any thread. None where readings are not to be kept.
    std::function<std::string()> name = {};
};

} // namespace v2m
