// SPDX-License-Identifier: MIT
#include "core/learning/emotion_data.h"

#include "core/base/error.h"
#include "core/learning/fer2013_reader.h"
#include "core/learning/ferplus_votes.h"
#include "core/learning/folder_reader.h"

namespace v2m {

EmotionDataset readEmotionData(std::span<const std::filesystem::path> sources,
                               const std::filesystem::path& votes, const PictureSource& pictures,
                               DataReport& report)
{
    if (sources.empty())
        throw UsageError("No data was named to learn from.");
    std::vector<CrowdShares> shares;
    if (!votes.empty())
        shares = readFerPlusVotes(votes);
    EmotionDataset dataset;
    for (const auto& source : sources) {
        if (std::filesystem::is_directory(source)) {
            readPictureFolder(source, pictures, dataset, report);
        } else {
            readFer2013(source, shares, dataset, report);
            shares.clear();
        }
    }
    if (dataset.size() == 0)
        throw FileError(report.examples.empty()
                            ? "The data holds no picture."
                            : "The data holds no usable picture. " + report.examples.front());
    return dataset;
}

} // namespace v2m
