// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/data_report.h"
#include "core/datasets/emotion_dataset.h"
#include "core/datasets/picture_source.h"

#include <filesystem>
#include <span>

namespace v2m {

/// Reads several sources, CSV files and folders, one after the other into one data set.
///
/// @param votes FER+ votes for the first CSV file; empty: none.
/// @throws FileError as the readers do, if the votes are of another file, or if there is no usable
///         picture at all; UsageError if no source is named, or votes without a CSV file.
EmotionDataset readEmotionData(std::span<const std::filesystem::path> sources,
                               const std::filesystem::path& votes, const PictureSource& pictures,
                               DataReport& report);

} // namespace v2m
