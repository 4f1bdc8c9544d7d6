// SPDX-License-Identifier: MIT
#include "core/datasets/fer2013_reader.h"

#include "core/base/error.h"
#include "core/datasets/csv_rows.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace v2m {
namespace {

struct Columns {
    std::size_t emotion = 0;
    std::size_t pixels = 0;
    std::optional<std::size_t> usage;
};

Columns columnsOf(const std::vector<std::string>& header, const std::filesystem::path& file)
{
    const auto emotion = columnOf(header, "emotion");
    const auto pixels = columnOf(header, "pixels");
    if (!emotion || !pixels)
        throw FileError(
            Message("v2m::datasets", "“%1” is not in the format of FER2013: it has no column “%2”.")
                .arg(file, emotion ? "pixels" : "emotion"));
    return {*emotion, *pixels, columnOf(header, "Usage")};
}

std::optional<Emotion> labelFrom(std::string_view text)
{
    if (text.size() != 1 || text[0] < '0' || text[0] >= '0' + static_cast<int>(kEmotionCount))
        return std::nullopt;
    return kEmotions[static_cast<std::size_t>(text[0] - '0')];
}

std::optional<Usage> usageFrom(std::string_view text)
{
    const auto* const found = std::find(kUsageNames.begin(), kUsageNames.end(), text);
    if (found == kUsageNames.end())
        return std::nullopt;
    return static_cast<Usage>(found - kUsageNames.begin());
}

enum class Pixels { Good, WrongCount, NotNumbers };

Pixels pixelsFrom(std::string_view text, std::vector<std::uint8_t>& picture)
{
    picture.clear();
    const char* at = text.data();
    const char* const end = at + text.size();
    while (true) {
        while (at != end && *at == ' ')
            ++at;
        if (at == end)
            break;
        std::uint8_t value = 0;
        const auto [next, error] = std::from_chars(at, end, value);
        if (error != std::errc() || (next != end && *next != ' '))
            return Pixels::NotNumbers;
        if (picture.size() == EmotionDataset::kPixels)
            return Pixels::WrongCount;
        picture.push_back(value);
        at = next;
    }
    return picture.size() == EmotionDataset::kPixels ? Pixels::Good : Pixels::WrongCount;
}

} // namespace

std::size_t readFer2013(const std::filesystem::path& file, std::span<const CrowdShares> votes,
                        EmotionDataset& dataset, DataReport& report)
{
    std::size_t rows = 0;
    std::optional<Columns> columns;
    std::vector<std::uint8_t> picture;
    forEachCsvRow(file, [&](const std::vector<std::string>& fields, std::size_t number) {
        if (!columns) {
            columns = columnsOf(fields, file);
            return;
        }
        rows = number;
        const auto field = [&](std::size_t column) {
            return column < fields.size() ? std::string_view(fields[column]) : std::string_view();
        };
        const auto complain = [&](std::size_t& count, const Message& what) {
            ++count;
            report.name(Message("v2m::datasets", "“%1”, row %2: %3").arg(file, number, what));
        };
        const auto label = labelFrom(field(columns->emotion));
        if (!label)
            return complain(report.wrongLabels,
                            Message("v2m::datasets", "“%1” is not a class from 0 to 6.")
                                .arg(field(columns->emotion)));
        const auto usage =
            columns->usage ? usageFrom(field(*columns->usage)) : std::optional(Usage::Training);
        if (!usage)
            return complain(report.unreadable,
                            Message("v2m::datasets", "“%1” is not a usage that FER2013 knows.")
                                .arg(field(*columns->usage)));
        switch (pixelsFrom(field(columns->pixels), picture)) {
        case Pixels::WrongCount:
            return complain(report.wrongSizes,
                            Message("v2m::datasets", "the picture does not have 2304 pixels."));
        case Pixels::NotNumbers:
            return complain(report.unreadable,
                            Message("v2m::datasets", "a pixel is not a number from 0 to 255."));
        case Pixels::Good:
            break;
        }
        const CrowdShares shares = number - 1 < votes.size() ? votes[number - 1] : CrowdShares{};
        const bool voted = std::any_of(shares.begin(), shares.end(), [](float s) { return s > 0; });
        report.withVotes += voted ? 1 : 0;
        report.withoutVotes += !voted && !votes.empty() ? 1 : 0;
        ++report.counts[static_cast<std::size_t>(*usage)][index(*label)];
        dataset.add(picture, *label, *usage, shares);
    });
    if (!columns)
        throw FileError(
            Message("v2m::datasets", "“%1” is not in the format of FER2013: it is empty.")
                .arg(file));
    return rows;
}

} // namespace v2m
