// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/emotion_dataset.h"
#include "core/emotion/emotion.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace v2m {

/// Pixels of two prints of one photograph correlate more than this, mirrored or not, and up to four
/// pixels apart.
inline constexpr float kSamePhotograph = 0.85F;

/// The faces of FER2013 that the emotion network has not learned from (PublicTest, and those that
/// fitted its temperature), with what it says of them and how alike they are.
///
/// FER2013 does not say who is who, so people are told by likeness: two faces are taken for one
/// person's if a network that knows faces finds them alike, and for one photograph if their pixels
/// are.
struct HeldOutFaces {
    std::vector<std::int64_t> rows; ///< of the data set
    std::vector<Emotion> labels;
    std::vector<EmotionScores> scores; ///< as shipped, with temperature
    torch::Tensor features;            ///< n x 320 of float, before the emotion network's heads
    torch::Tensor likeness;            ///< n x n, cosine of what knows faces says
    torch::Tensor sameness;            ///< n x n, largest correlation of pixels

    std::size_t size() const { return rows.size(); }

    /// Whether the network's first choice is the label.
    bool isRight(std::size_t face) const
    {
        return emotionsByScore(scores[face])[0] == labels[face];
    }

    /// Whether both are taken for one person's, and not for one photograph.
    bool areOnePerson(std::size_t one, std::size_t other, float fewestAlike) const;
};

/// Takes some minutes of one core, unless there is a cache.
///
/// @param models folder with manifest.json; its emotion network must be this program's own.
/// @param faceFeatures weights of the network that knows faces.
/// @param cache file that keeps what the networks said, read if it exists and else written; empty:
///        none. It must be of the same data and weights.
/// @throws Error where a file is missing or not what it should be.
HeldOutFaces readHeldOutFaces(const EmotionDataset& dataset, const std::filesystem::path& models,
                              const std::filesystem::path& faceFeatures,
                              const std::filesystem::path& cache = {});

} // namespace v2m
