// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/emotion_dataset.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace v2m {

/// The content of a file of votes.
struct FerPlusVotes {
    std::vector<CrowdShares> rows; ///< by row of the FER2013 file; all zero for rows without votes
    bool forEveryRow = false;      ///< it numbers no rows, so it must have one for each

    /// @param count number of data rows in the FER2013 file.
    bool fits(std::size_t count) const
    {
        return forEveryRow ? rows.size() == count : rows.size() <= count;
    }
};

/// The votes of ten people per picture of FER2013 (FER+, Barsoum et al. 2016).
///
/// The file is a CSV with a column per class, named as in the published fer2013new.csv (neutral ...
/// contempt); `unknown` and `NF` are ignored. As published it has one row for each data row of the
/// FER2013 file; with a column `row`, which counts those from 0, some may be missing.
///
/// @throws FileError if the file cannot be read, lacks a column, contains anything but votes or
/// repeats a row.
FerPlusVotes readFerPlusVotes(const std::filesystem::path& file);

/// The crowd's shares over FER2013's seven classes (without contempt), summing to 1; nothing if
/// nobody voted for one of them.
std::optional<EmotionScores> sevenClassShares(const CrowdShares& shares);

} // namespace v2m
