// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/training_options.h"
#include "core/networks/emotion_model.h"
#include "core/training/emotion_tensors.h"
#include "core/training/teacher_opinions.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
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

    /// @param files weights of a training, or TorchScript models with their descriptions, which run
    ///     in a sandbox. Their architectures and input sizes may differ.
    /// @throws ModelError for any other file.
    EmotionTeachers(std::span<const std::filesystem::path> files, const torch::Device& device);

    /// The mean opinion over the networks, over the picture and its mirror image, and over shifts
    /// by a pixel or two.
    ///
    /// Always computed in the same batches and in float32, so that a resumed training has exactly
    /// the same targets.
    ///
    /// @throws Cancelled when stopped.
    TeacherOpinions opinionsOn(const EmotionTensors& tensors, std::span<const std::int64_t> rows,
                               const Progress& progress, const std::stop_token& stop);

private:
    torch::Device m_device;
    std::vector<std::unique_ptr<EmotionModel>> m_models;
};

/// Whether a training learns from teachers, or from their opinions in files.
bool hasTeachers(const EmotionTrainingOptions& options);

/// Hashes of all files that determine the opinions: those of the teachers, else those with their
/// opinions. Empty without any.
std::string hashOfTeachers(const EmotionTrainingOptions& options);

/// The opinions that a training learns from: read from `teacherCache`, or asked of `teachers` and
/// then written there.
/// @throws as EmotionTeachers, readOpinions() and writeOpinions() do.
TeacherOpinions opinionsFor(const EmotionTrainingOptions& options, const EmotionTensors& tensors,
                            std::span<const std::int64_t> rows, const torch::Device& device,
                            const EmotionTeachers::Progress& progress, const std::stop_token& stop);

} // namespace v2m
