// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/emotion_dataset.h"

#include <cstdint>
#include <string>
#include <vector>

namespace v2m {

/// The rows of a data set by purpose. The split depends only on the order of the data.
struct EmotionSets {
    std::vector<std::int64_t> training;
    std::vector<std::int64_t> calibration; ///< held out of Training; fits the temperature
    std::vector<std::int64_t> validation; ///< PublicTest, else a tenth of Training; selects weights
};

/// Number of pictures held out for calibration if there are enough.
inline constexpr std::size_t kCalibrationPictures = 1500;

/// PrivateTest rows are in none of the sets.
EmotionSets splitEmotionData(const EmotionDataset& dataset);

/// SHA-256 of the whole data set, by which a checkpoint recognises it.
std::string digestOf(const EmotionDataset& dataset);

} // namespace v2m
