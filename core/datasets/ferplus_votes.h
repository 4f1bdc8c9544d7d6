// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/emotion_dataset.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace v2m {

/// What a file of votes says.
struct FerPlusVotes {
    std::vector<CrowdShares> rows; ///< by row of the FER2013 file; all zero for rows without a vote
    bool forEveryRow = false;      ///< it numbers no rows, so there must be one for each

    /// @param count of the data rows of the FER2013 file.
    bool fits(std::size_t count) const
    {
        return forEveryRow ? rows.size() == count : rows.size() <= count;
    }
};

/// The votes of ten people per picture of FER2013 (FER+, Barsoum et al. 2016).
///
/// The file is a CSV with a column per class, named as in the published fer2013new.csv (neutral ...
/// contempt); `unknown` and `NF` are ignored. As published it has one row for each data row of the
/// FER2013 file; a column `row` that counts those from 0 allows some to be missing.
///
/// @throws FileError if the file cannot be read, lacks a column, holds something else than votes or
///         has a row twice.
FerPlusVotes readFerPlusVotes(const std::filesystem::path& file);

/// The crowd's shares over the seven classes of FER2013 (contempt left out), summing to 1; nothing
/// if nobody voted for one of the seven.
std::optional<EmotionScores> sevenClassShares(const CrowdShares& shares);

} // namespace v2m
