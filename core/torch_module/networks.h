// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/picture_source.h"
#include "core/jobs/caption_training.h"
#include "core/jobs/evaluation.h"
#include "core/jobs/training_options.h"
#include "core/models/caption_example.h"
#include "core/vision/emotion_classifier.h"

#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>

namespace v2m {

/// Everything that needs LibTorch, behind one door.
///
/// LibTorch takes 0.6 s and 160 MB to load, so no program links it: the implementation is a module
/// that loadNetworks() opens when the first network is wanted. All functions may be called from any
/// thread, and throw the errors of core/base/error.h.
class Networks {
public:
    virtual ~Networks() = default;

    /// A classifier that is warm: its first call is as fast as the others.
    /// @param model a folder with manifest.json, a folder with one `.pt` file, or such a file with
    ///        a `.json` of the same name beside it (see core/networks/script_emotion_model.h).
    /// @param threads that one call may use; more than 1 pays only on an idle machine.
    /// @throws ModelError if the model is missing, damaged or of the wrong shape.
    virtual std::unique_ptr<EmotionClassifier>
    openEmotionClassifier(const std::filesystem::path& model, int threads = 1) = 0;

    /// Reads the data and reports what is in it; trains nothing and writes nothing. What a training
    /// would refuse at its start (options, missing networks, targets) is refused here too.
    virtual DataReport checkEmotionData(const EmotionTrainingOptions& options,
                                        const PictureSource& pictures) = 0;

    /// Trains, or goes on where the checkpoint stands, and writes the model, its manifest entry,
    /// the log and the curves. See trainEmotionNetwork() for the promises.
    virtual TrainingResult trainEmotion(const EmotionTrainingOptions& options,
                                        const PictureSource& pictures,
                                        const TrainingCallback& progress, std::stop_token stop) = 0;

    /// Measures a model on labelled faces.
    virtual EmotionEvaluation evaluateEmotion(const EmotionEvaluationOptions& options,
                                              const PictureSource& pictures,
                                              std::stop_token stop) = 0;

    /// Trains the caption network and writes its weights. See trainCaptionModel().
    virtual CaptionTrainingResult trainCaptions(std::span<const CaptionExample> examples,
                                                const CaptionTrainingOptions& options,
                                                const CaptionTrainingCallback& progress,
                                                std::stop_token stop) = 0;
};

} // namespace v2m
