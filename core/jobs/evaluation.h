// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/data_report.h"
#include "core/datasets/emotion_dataset.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace v2m {

/// Options of `evaluate emotion`.
struct EmotionEvaluationOptions {
    std::filesystem::path model;             ///< as openEmotionModel() takes it
    std::vector<std::filesystem::path> data; ///< FER2013 CSV files or folders of class folders
    std::filesystem::path votes;             ///< FER+ votes for the first CSV; empty: none
    std::optional<Usage> usage;              ///< all rows if not set
    std::filesystem::path charts;            ///< folder for charts of the figures; empty: none
    bool mirrored = false;    ///< averages the scores of each face and of its mirror image
    bool trustsModel = false; ///< a model that contains code may do what the user may
    int threads = 1;
};

/// How often a network agrees with the FER+ crowd.
struct CrowdAgreement {
    std::size_t faces = 0; ///< with a single leading class; ties are left out
    double share = 0.0;
};

/// One bin of the calibration curve: claimed probability against observed accuracy.
struct CalibrationBin {
    std::size_t faces = 0;
    double confidence = 0.0; ///< mean probability of the predicted class
    double accuracy = 0.0;
};

inline constexpr std::size_t kCalibrationBins = 15;

/// Figures of a classifier on labelled faces. All shares are in [0, 1].
struct EmotionEvaluation {
    using Confusion = std::array<std::array<std::size_t, kEmotionCount>, kEmotionCount>;

    std::size_t faces = 0;
    double accuracy = 0.0;
    double balancedAccuracy = 0.0; ///< mean recall of the classes that occur
    double macroF1 = 0.0;          ///< mean F1 of the classes that occur
    double calibrationError = 0.0; ///< ECE over 15 bins of equal width (Guo et al. 2017)
    double logLoss = 0.0;          ///< mean negative log-likelihood, in nats
    Confusion confusion{};         ///< [label][prediction]
    std::array<CalibrationBin, kCalibrationBins> bins{};
    double facesPerSecond = 0.0;
    std::optional<CrowdAgreement> crowdOfEight; ///< by the crowd head, over the published classes
    std::optional<CrowdAgreement> crowdOfSeven; ///< without contempt, by the seven scores
    DataReport data;

    /// Recall of a class; nothing if the class does not occur.
    std::optional<double> recall(Emotion emotion) const
    {
        const auto& row = confusion[index(emotion)];
        std::size_t labelled = 0;
        for (const std::size_t count : row)
            labelled += count;
        if (labelled == 0)
            return std::nullopt;
        return static_cast<double>(row[index(emotion)]) / static_cast<double>(labelled);
    }
};

/// The figures that need nothing but scores and labels.
/// @param scores one for each label; empty ones give zeros.
EmotionEvaluation evaluateScores(std::span<const EmotionScores> scores,
                                 std::span<const Emotion> labels);

/// Agreement of the seven scores with the class that leads the crowd's votes without contempt.
/// Faces led by contempt, or by no single class, are left out.
CrowdAgreement agreementOf(std::span<const EmotionScores> scores,
                           std::span<const CrowdShares> crowd);

/// The same over the eight published classes.
CrowdAgreement agreementOf(std::span<const CrowdShares> scores, std::span<const CrowdShares> crowd);

} // namespace v2m
