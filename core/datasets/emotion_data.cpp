// SPDX-License-Identifier: MIT
#include "core/datasets/emotion_data.h"

#include "core/base/error.h"
#include "core/datasets/fer2013_reader.h"
#include "core/datasets/ferplus_votes.h"
#include "core/datasets/folder_reader.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace v2m {
namespace {

bool isFolder(const std::filesystem::path& source)
{
    std::error_code unknown;
    return std::filesystem::is_directory(source, unknown);
}

FileError noPictureIn(std::span<const std::filesystem::path> sources, const DataReport& report)
{
    if (!report.examples.empty())
        return FileError(Message("v2m::datasets", "The data holds no usable picture. %1")
                             .arg(report.examples.front()));
    std::string names;
    for (const auto& source : sources)
        names.append(names.empty() ? "" : ", ").append("“" + source.string() + "”");
    return FileError(Message("v2m::datasets", "The data holds no picture: %1.").arg(names));
}

} // namespace

EmotionDataset readEmotionData(std::span<const std::filesystem::path> sources,
                               const std::filesystem::path& votes, const PictureSource& pictures,
                               DataReport& report)
{
    if (sources.empty())
        throw UsageError(Message("v2m::emotionData", "Name the faces with --data."));
    if (!votes.empty() && std::all_of(sources.begin(), sources.end(), isFolder))
        throw UsageError(
            Message("v2m::datasets",
                    "The votes “%1” belong to the rows of a CSV file, and the data has none.")
                .arg(votes));
    bool waiting = !votes.empty(); // for the first CSV file
    const FerPlusVotes crowd = waiting ? readFerPlusVotes(votes) : FerPlusVotes();
    EmotionDataset dataset;
    for (const auto& source : sources) {
        if (isFolder(source)) {
            readPictureFolder(source, pictures, dataset, report);
            continue;
        }
        const auto shares =
            waiting ? std::span<const CrowdShares>(crowd.rows) : std::span<const CrowdShares>();
        const std::size_t rows = readFer2013(source, shares, dataset, report);
        if (waiting && !crowd.fits(rows))
            throw FileError(
                Message(
                    "v2m::datasets",
                    "The votes “%1” are for %2 rows, but “%3” has %4: they belong to another file.")
                    .arg(votes, crowd.rows.size(), source, rows));
        waiting = false;
    }
    if (dataset.size() == 0)
        throw noPictureIn(sources, report);
    return dataset;
}

} // namespace v2m
