// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/picture_source.h"
#include "core/jobs/caption_training.h"
#include "core/jobs/evaluation.h"
#include "core/jobs/training_options.h"
#include "core/models/caption_example.h"
#include "core/models/tensor_file.h"
#include "core/sound/sound_training.h"
#include "core/vision/emotion_classifier.h"

#include <QtPlugin>

#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>

namespace v2m {

/// The interface to everything that needs LibTorch.
///
/// LibTorch takes 0.6 s and 160 MB to load, so no program links it: the implementation is a module
/// that loadNetworks() opens when the first network is needed. All functions are thread-safe and
/// throw the errors of core/base/error.h.
class Networks {
public:
    virtual ~Networks() = default;

    /// A warmed-up classifier: its first call is as fast as the others.
    /// @param model a folder with manifest.json, a folder with one `.pt` file, or such a file with
    /// a `.json` of the same name beside it (see core/networks/script_emotion_model.h).
    /// @param threads per call; more than 1 pays off only on an idle machine.
    /// @param trustsModel runs a model that contains code in this process instead of in a sandboxed
    /// one that can only compute.
    /// @throws ModelError if the model is missing, damaged or of the wrong shape.
    virtual std::unique_ptr<EmotionClassifier>
    openEmotionClassifier(const std::filesystem::path& model, int threads = 1,
                          bool trustsModel = false) = 0;

    /// Trains, or resumes from the checkpoint, and writes the model, its manifest entry, the log
    /// and the curves; a dry run only checks options and data. See trainEmotionNetwork().
    virtual TrainingResult trainEmotion(const EmotionTrainingOptions& options,
                                        const PictureSource& pictures,
                                        const TrainingCallback& progress, std::stop_token stop) = 0;

    /// Measures a model on labelled faces, and writes the charts if requested.
    virtual EmotionEvaluation evaluateEmotion(const EmotionEvaluationOptions& options,
                                              const PictureSource& pictures,
                                              std::stop_token stop) = 0;

    /// Trains the caption network and writes its weights. See trainCaptionModel().
    virtual CaptionTrainingResult trainCaptions(std::span<const CaptionExample> examples,
                                                const WordVectors& vectors,
                                                const CaptionTrainingOptions& options,
                                                const CaptionTrainingCallback& progress,
                                                std::stop_token stop) = 0;

    /// Trains the sound network. See trainSoundNetwork().
    virtual StoredTensors trainSound(std::span<const SoundExample> examples,
                                     const SoundTrainingOptions& options,
                                     const SoundTrainingCallback& progress,
                                     std::stop_token stop) = 0;
};

/// Loads the module with the networks on the first call and keeps it until the program ends.
///
/// Thread-safe; the first call takes about 0.6 s.
/// @throws ModelError if the module is missing or cannot be loaded; the next call tries again.
Networks& loadNetworks();

} // namespace v2m

Q_DECLARE_INTERFACE(v2m::Networks, "video2music.Networks/6")
