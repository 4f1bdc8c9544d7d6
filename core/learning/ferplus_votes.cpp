// SPDX-License-Identifier: MIT
#include "core/learning/ferplus_votes.h"

#include "core/base/error.h"
#include "core/learning/csv_rows.h"
#include "core/learning/wording.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <string_view>

namespace v2m {
namespace {

/// As the columns are called in the published file, in the order of CrowdEmotion.
constexpr std::array<std::string_view, kCrowdEmotionCount> kColumns = {
    "neutral", "happiness", "surprise", "sadness", "anger", "disgust", "fear", "contempt"};

/// In the order of Emotion.
constexpr std::array<CrowdEmotion, kEmotionCount> kOfEmotion = {
    CrowdEmotion::Anger,   CrowdEmotion::Disgust,  CrowdEmotion::Fear,   CrowdEmotion::Happiness,
    CrowdEmotion::Sadness, CrowdEmotion::Surprise, CrowdEmotion::Neutral};

/// Far above any data set, so that a damaged row number cannot ask for all the memory.
constexpr std::size_t kMaxRow = 10'000'000;

std::size_t columnOf(const std::vector<std::string>& header, std::string_view name,
                     const std::filesystem::path& file)
{
    const auto found = std::find(header.begin(), header.end(), name);
    if (found == header.end())
        throw FileError(inQuotes(file) + " holds no FER+ votes: it has no column \"" +
                        std::string(name) + "\".");
    return static_cast<std::size_t>(found - header.begin());
}

} // namespace

std::vector<CrowdShares> readFerPlusVotes(const std::filesystem::path& file)
{
    std::vector<CrowdShares> votes;
    std::size_t rowColumn = 0;
    std::array<std::size_t, kCrowdEmotionCount> columns{};
    bool headerSeen = false;

    forEachCsvRow(file, [&](const std::vector<std::string>& fields, std::size_t number) {
        if (number == 0) {
            rowColumn = columnOf(fields, "row", file);
            for (std::size_t i = 0; i < kColumns.size(); ++i)
                columns[i] = columnOf(fields, kColumns[i], file);
            headerSeen = true;
            return;
        }
        const auto numberIn = [&](std::size_t column) {
            std::size_t value = 0;
            const std::string_view text =
                column < fields.size() ? std::string_view(fields[column]) : std::string_view();
            const auto [end, error] =
                std::from_chars(text.data(), text.data() + text.size(), value);
            if (error != std::errc() || end != text.data() + text.size() || value >= kMaxRow)
                throw FileError(inQuotes(file) + ", row " + std::to_string(number) + ": \"" +
                                std::string(text) + "\" is not a number of votes.");
            return value;
        };
        const std::size_t row = numberIn(rowColumn);
        CrowdShares shares{};
        for (std::size_t i = 0; i < columns.size(); ++i)
            shares[i] = static_cast<float>(numberIn(columns[i]));
        const float sum = std::accumulate(shares.begin(), shares.end(), 0.0F);
        if (sum > 0.0F)
            for (float& share : shares)
                share /= sum;
        if (row >= votes.size())
            votes.resize(row + 1);
        votes[row] = shares;
    });
    if (!headerSeen)
        throw FileError(inQuotes(file) + " holds no FER+ votes: it is empty.");
    return votes;
}

std::optional<EmotionScores> sevenClassShares(const CrowdShares& shares)
{
    EmotionScores scores{};
    for (const Emotion emotion : kEmotions)
        scores[index(emotion)] = shares[static_cast<std::size_t>(kOfEmotion[index(emotion)])];
    const float sum = std::accumulate(scores.begin(), scores.end(), 0.0F);
    if (sum <= 0.0F)
        return std::nullopt;
    for (float& score : scores)
        score /= sum;
    return scores;
}

} // namespace v2m
