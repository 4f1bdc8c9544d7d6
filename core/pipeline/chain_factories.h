// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/emotion_classifier.h"
#include "core/vision/face_detector.h"

#include <functional>
#include <memory>
#include <string>

namespace v2m {

/// Creates a detector; called once per thread, on the thread that uses it.
using DetectorFactory = std::function<std::unique_ptr<FaceDetector>()>;

/// Creates a classifier, likewise.
using ClassifierFactory = std::function<std::unique_ptr<EmotionClassifier>()>;

/// Where an analysis gets its detectors and networks from.
struct ChainFactories {
    DetectorFactory makeDetector;
    ClassifierFactory makeClassifier;

    /// Identifies detector and network: the same string as long as their files are the same, across
    /// program starts. May read these files; called on any thread. Empty if readings are not to be
    /// kept.
    std::function<std::string()> name = {};
};

} // namespace v2m
