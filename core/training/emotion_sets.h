// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/emotion_dataset.h"

#include <cstdint>
#include <string>
#include <vector>

namespace v2m {

/// Which rows of a data set serve what. The split depends on nothing but the data's order.
struct EmotionSets {
    std::vector<std::int64_t> training;
    std::vector<std::int64_t> calibration; ///< held out of Training: fits the temperature
    std::vector<std::int64_t> validation;  ///< PublicTest, else a tenth of Training: chooses
};

/// How many pictures are held out for calibration, where there are enough to spare.
inline constexpr std::size_t kCalibrationPictures = 1500;

/// PrivateTest rows are in none of the sets.
EmotionSets splitEmotionData(const EmotionDataset& dataset);

/// SHA-256 of all that a data set says, by which a checkpoint knows it again.
std::string digestOf(const EmotionDataset& dataset);

} // namespace v2m
