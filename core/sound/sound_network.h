// SPDX-License-Identifier: MIT
#pragma once

#include "core/sound/sound_affect.h"
#include "core/sound/sound_descriptors.h"

#include <filesystem>
#include <vector>

namespace v2m {

struct StoredTensors;

/// Inference of the sound network in plain C++: LibTorch takes longer to load than this takes to
/// read a thousand songs. Trained by sound_trainer.h.
///
/// An ensemble of small, independently trained networks reads the standardised descriptors. Each
/// predicts a mean and a variance; the ensemble's mean is the mean of the means, its variance the
/// mean of the variances plus the variance of the means (Lakshminarayanan et al. 2017, "Simple and
/// scalable predictive uncertainty estimation using deep ensembles").
class SoundNetwork {
public:
    /// @throws ModelError if the file is missing, damaged, of another shape, or made for another
    /// version of the descriptors.
    explicit SoundNetwork(const std::filesystem::path& file);

    /// @param name where the tensors come from, for error messages.
    SoundNetwork(const StoredTensors& tensors, const std::filesystem::path& name);

    /// Thread-safe.
    SoundAffect read(const SoundDescriptors& descriptors) const;

    /// Bound of the standardised descriptors, so that a sound unlike any in the training is treated
    /// as the most unusual of those.
    static constexpr float kMaxUnusual = 3.0F;

    /// Bound of the predicted log variances, in training as well.
    static constexpr float kMaxLogVariance = 2.0F;

    /// Valence and arousal, and their log variances.
    static constexpr std::size_t kOutputs = 4;

private:
    std::size_t m_members = 0;
    std::size_t m_hidden = 0;
    std::vector<float> m_mean;
    std::vector<float> m_scale;
    std::vector<float> m_hiddenWeight;  ///< members x hidden x descriptors
    std::vector<float> m_hiddenBias;    ///< members x hidden
    std::vector<float> m_outWeight;     ///< members x kOutputs x hidden
    std::vector<float> m_outBias;       ///< members x kOutputs
    std::vector<float> m_varianceScale; ///< of valence and arousal, from cross-validation
};

} // namespace v2m
