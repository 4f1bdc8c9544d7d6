// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"
#include "core/jobs/evaluation.h"

#include <torch/torch.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace v2m {

/// Two faces come from the same photograph if their pixels correlate more than this, mirrored or
/// not and shifted by up to four pixels.
inline constexpr float kSamePhotograph = 0.85F;

/// The faces of FER2013 that the emotion network was not trained on (PublicTest, and those used to
/// fit its temperature), with its output for them and their pairwise similarity.
///
/// FER2013 does not identify people, so they are told apart by similarity: two faces are taken to
/// be of one person if a face recognition network finds them alike, and from one photograph if
/// their pixels are alike.
struct HeldOutFaces {
    std::vector<std::int64_t> rows; ///< in the data set
    std::vector<Emotion> labels;
    std::vector<EmotionScores> scores; ///< of the shipped network, with its temperature
    torch::Tensor features;            ///< n x 320 float, the input of the emotion network's heads
    torch::Tensor likeness;            ///< n x n, cosine of the face recognition features
    torch::Tensor sameness;            ///< n x n, largest correlation of the pixels

    std::size_t size() const { return rows.size(); }

    /// Whether the highest score is that of the label.
    bool isRight(std::size_t face) const
    {
        return emotionsByScore(scores[face])[0] == labels[face];
    }

    /// Whether both are taken to be of one person but not from one photograph.
    bool areOnePerson(std::size_t one, std::size_t other, float fewestAlike) const;
};

/// Takes some minutes on one core, unless there is a cache.
///
/// @param models folder with manifest.json; its emotion network must be this program's own.
/// @param fer2013 a CSV file.
/// @param faceFeatures weights of the face recognition network.
/// @param cache file for the networks' output, read if it exists and written otherwise; empty for
///        none. It must belong to the same data and weights.
/// @throws Error if a file is missing or invalid.
HeldOutFaces readHeldOutFaces(const std::filesystem::path& models,
                              const std::filesystem::path& fer2013,
                              const std::filesystem::path& faceFeatures,
                              const std::filesystem::path& cache);

/// One value for each emotion.
using EmotionValues = std::array<double, kEmotionCount>;

/// The scores with values in nats added to their logarithms, summing to 1.
EmotionScores raised(const EmotionScores& scores, const EmotionValues& by);

/// How other scores of some held-out faces compare with those of the shipped network.
struct Outcome {
    EmotionEvaluation figures; ///< of the other scores
    std::size_t putRight = 0;
    std::size_t putWrong = 0;
};

/// @param scores one for each of the faces.
Outcome outcomeOf(const HeldOutFaces& held, std::span<const std::size_t> faces,
                  std::span<const EmotionScores> scores);

} // namespace v2m
