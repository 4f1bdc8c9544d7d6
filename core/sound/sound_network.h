// SPDX-License-Identifier: MIT
#pragma once

#include "core/sound/sound_affect.h"
#include "core/sound/sound_descriptors.h"

#include <filesystem>
#include <vector>

namespace v2m {

struct StoredTensors;

/// The trained sound network, in plain C++: LibTorch takes longer to load than this takes to read a
/// thousand songs. sound_trainer.h trains it.
///
/// Several small networks that learned apart look at the standardised descriptors. Each says where
/// the mood lies and how far it may be off; the answer is the mean of the former, and its variance
/// is the mean of their variances and the variance of their means (Lakshminarayanan et al. 2017,
/// "Simple and scalable predictive uncertainty estimation using deep ensembles").
class SoundNetwork {
public:
    /// @throws ModelError if the file is missing, damaged, of another shape, or for descriptors of
    ///         another version.
    explicit SoundNetwork(const std::filesystem::path& file);

    /// @param name of what holds the tensors, for errors.
    SoundNetwork(const StoredTensors& tensors, const std::filesystem::path& name);

    /// Safe from any thread. Of silence nothing is known: the middle of the plane, with the largest
    /// deviation.
    SoundAffect read(const SoundReading& reading) const;
    SoundAffect read(const SoundDescriptors& descriptors) const;

    /// Standardised descriptors are bounded by this, so that a sound like none in the training is
    /// taken for the most unusual of those.
    static constexpr float kMostUnusual = 3.0F;

    /// Valence and arousal, and the logarithms of their variances.
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
    std::vector<float> m_varianceScale; ///< of valence and arousal: what folds showed to be missing
};

} // namespace v2m
