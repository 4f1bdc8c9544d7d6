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

/// A model's output for a batch, after temperature scaling and softmax.
struct EmotionProbabilities {
    torch::Tensor emotions; ///< N x 7 in the order of Emotion, each row summing to 1
    torch::Tensor crowd;    ///< N x 8 in the order of CrowdEmotion; undefined if the model has none
};

/// A network ready for inference, whatever its file format.
class EmotionModel {
public:
    virtual ~EmotionModel() = default;

    /// @param faces N x 1 x 48 x 48 floats in [0, 1], N at least 1. Runs on the calling thread with
    ///     the number of threads set by at::set_num_threads.
    virtual EmotionProbabilities predict(const torch::Tensor& faces) = 0;
};

/// The privileges of a third-party network that contains code.
enum class EmotionModelTrust {
    Sandboxed, ///< runs in a separate process that can only compute
    Full,      ///< runs in this process, with the user's privileges
};

/// Opens a model and runs it once, so that the first face is not delayed.
///
/// @param path one of
///        - a folder with manifest.json, whose entry "emotion" names a safetensors file of our own
///          network;
///        - a `.pt` (or `.pth`) file with a `.json` of the same name beside it, or a folder with
///          one such file, or with emotion.pt among others: the user's own TorchScript network, see
///          script_emotion_model.h. Such a file contains code.
/// @param threads for a sandboxed network; others use at::set_num_threads.
/// @throws ModelError if a file is missing, damaged, differs from the manifest or has the wrong
///     shape; the message says which and why.
std::unique_ptr<EmotionModel>
openEmotionModel(const std::filesystem::path& path,
                 EmotionModelTrust trust = EmotionModelTrust::Sandboxed, int threads = 1);

} // namespace v2m
