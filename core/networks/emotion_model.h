// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/emotion_dataset.h"

#include <torch/torch.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace v2m {

/// What a model says of a batch, after temperature and softmax.
struct EmotionProbabilities {
    torch::Tensor emotions; ///< N x 7 in the order of Emotion, each row summing to 1
    torch::Tensor crowd;    ///< N x 8 in the order of CrowdEmotion; undefined if the model has none
};

/// A network that is ready to predict, whatever file it came from.
class EmotionModel {
public:
    virtual ~EmotionModel() = default;

    /// @param faces N x 1 x 48 x 48 of float in [0, 1], N at least 1. Runs on the calling thread
    ///        with as many threads as at::set_num_threads says.
    virtual EmotionProbabilities predict(const torch::Tensor& faces) = 0;
};

/// Whether a network that is a program of somebody else's may do what the user may.
enum class EmotionModelTrust {
    Sandboxed, ///< it runs in a process of its own that can do nothing but compute
    Full,      ///< it runs here, as if the user had started it
};

/// Opens a model and runs it once, so that the first face does not wait.
///
/// @param path one of
///        - a folder with manifest.json, whose entry "emotion" names a safetensors file of this
///          program's own network;
///        - a `.pt` (or `.pth`) file with a `.json` of the same name beside it, or a folder with
///          one such file, or with emotion.pt among others: a TorchScript network of the user's
///          own, see script_emotion_model.h. Such a file holds code.
/// @param threads of a sandboxed one; others take those of at::set_num_threads.
/// @throws ModelError if a file is missing, damaged, differs from the manifest or has the wrong
///         shape; the sentence says which and why.
std::unique_ptr<EmotionModel>
openEmotionModel(const std::filesystem::path& path,
                 EmotionModelTrust trust = EmotionModelTrust::Sandboxed, int threads = 1);

} // namespace v2m
