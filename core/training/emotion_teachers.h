// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_module.h"
#include "core/training/emotion_tensors.h"

#include <torch/torch.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace v2m {

/// Trained networks that are learned from in addition to the labels (knowledge distillation, Hinton
/// et al. 2015).
///
/// Face labels are noisy, and a network that was kept from memorising them shows where: its
/// uncertainty is a better target than uniform smoothing.
class EmotionTeachers {
public:
    /// Called after each batch: how many are done, and how many there are.
    using Progress = std::function<void(int done, int total)>;

    /// @throws ModelError for a file without an emotion network; their shapes may differ.
    EmotionTeachers(std::span<const std::filesystem::path> files, const torch::Device& device);

    /// Blends the teachers' opinion into both targets of these rows: the mean over the networks,
    /// and over the picture and its mirror image. Rows without votes keep their empty crowd target.
    ///
    /// Always computed in the same batches and in float32, so that a resumed training has exactly
    /// the same targets.
    ///
    /// @param share of the opinion in a target, 0 to 1; the rest is the previous target.
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
    std::vector<std::shared_ptr<EmotionModule>> m_networks;
};

} // namespace v2m
