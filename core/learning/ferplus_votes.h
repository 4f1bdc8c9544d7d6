// SPDX-License-Identifier: MIT
#pragma once

#include "core/learning/emotion_dataset.h"

#include <filesystem>
#include <vector>

namespace v2m {

/// The votes of ten people per picture of FER2013 (FER+, Barsoum et al. 2016).
///
/// The file is a CSV with a column `row` that counts the data rows of the FER2013 file from 0 and
/// a column per class, named as there (neutral ... contempt); `unknown` and `NF` are ignored.
///
/// @return the shares by row of the FER2013 file; all zero for rows without a vote.
/// @throws FileError if the file cannot be read, lacks a column or holds something else than votes.
std::vector<CrowdShares> readFerPlusVotes(const std::filesystem::path& file);

/// The crowd's shares over the seven classes of FER2013 (contempt left out), summing to 1; nothing
/// if nobody voted for one of the seven.
std::optional<EmotionScores> sevenClassShares(const CrowdShares& shares);

} // namespace v2m
