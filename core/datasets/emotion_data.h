// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/data_report.h"
#include "core/datasets/emotion_dataset.h"
#include "core/datasets/picture_source.h"

#include <filesystem>
#include <span>

namespace v2m {

/// Reads several sources, CSV files and folders, in order into one data set.
///
/// @param votes FER+ votes for the first CSV file; empty: none.
/// @throws FileError as the readers do, if the votes belong to another file, or if no picture is
/// usable; UsageError if no source is given, or votes without a CSV file.
EmotionDataset readEmotionData(std::span<const std::filesystem::path> sources,
                               const std::filesystem::path& votes, const PictureSource& pictures,
                               DataReport& report);

} // namespace v2m
