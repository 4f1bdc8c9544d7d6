// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_network.h"
#include "core/training/emotion_tensors.h"

#include <torch/torch.h>

#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace v2m {

/// Trained networks whose opinion is learned beside the labels (distillation, Hinton et al. 2015).
///
/// Labels of faces are noisy, and a network that was held back from learning them by heart tells
/// where they are: its doubts are a cleaner target than smoothing by a constant.
class EmotionTeachers {
public:
    /// Told after each batch: how many are done, and how many there are.
    using Progress = std::function<void(int done, int total)>;

    /// @throws ModelError for a file that holds no emotion network; their shapes may differ.
    EmotionTeachers(std::span<const std::filesystem::path> files, const torch::Device& device);

    /// Blends the teachers' opinion into both targets of these rows: the mean over the networks,
    /// and over the picture and its mirror image. Rows without votes keep an empty crowd.
    ///
    /// Always computed in the same batches and in float32, so that a resumed training aims at the
    /// same targets to the last bit.
    ///
    /// @param share of the opinion in a target, 0 to 1; the rest stays what it was.
    /// @throws Cancelled when stopped.
    void teach(EmotionTensors& tensors, std::span<const std::int64_t> rows, double share,
               const Progress& progress, const std::stop_token& stop);

private:
    struct Opinion {
        torch::Tensor emotions; ///< N x 7
        torch::Tensor crowd;    ///< N x 8
    };
    Opinion opinionOn(const torch::Tensor& pictures);

    torch::Device m_device;
    std::vector<EmotionNetwork> m_networks;
};

} // namespace v2m
