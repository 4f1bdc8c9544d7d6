// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/data_report.h"
#include "core/datasets/emotion_dataset.h"

#include <filesystem>
#include <span>

namespace v2m {

/// Adds the pictures of a file in the format of FER2013 on Kaggle (Goodfellow et al. 2013): a CSV
/// with the columns `emotion` (0 to 6), `pixels` (2,304 grey values separated by spaces) and
/// `Usage` (Training, PublicTest or PrivateTest; Training if the column is missing).
///
/// Malformed rows are counted, named in the report and skipped.
///
/// @param votes shares by row of this file, or empty.
/// @return number of data rows, including malformed ones.
/// @throws FileError if the file cannot be read or is not such a CSV.
std::size_t readFer2013(const std::filesystem::path& file, std::span<const CrowdShares> votes,
                        EmotionDataset& dataset, DataReport& report);

} // namespace v2m
