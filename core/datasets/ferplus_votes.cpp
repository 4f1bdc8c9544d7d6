// SPDX-License-Identifier: MIT
#include "core/datasets/ferplus_votes.h"

#include "core/base/error.h"
#include "core/datasets/csv_rows.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <string_view>

namespace v2m {
namespace {

/// Column names of the published file, in the order of CrowdEmotion.
constexpr std::array<std::string_view, kCrowdEmotionCount> kColumns = {
    "neutral", "happiness", "surprise", "sadness", "anger", "disgust", "fear", "contempt"};

/// In the order of Emotion.
constexpr std::array<CrowdEmotion, kEmotionCount> kOfEmotion = {
    CrowdEmotion::Anger,   CrowdEmotion::Disgust,  CrowdEmotion::Fear,   CrowdEmotion::Happiness,
    CrowdEmotion::Sadness, CrowdEmotion::Surprise, CrowdEmotion::Neutral};

/// Far above any data set, so that a corrupt row number cannot exhaust the memory.
constexpr std::size_t kMaxRow = 10'000'000;

struct Columns {
    std::optional<std::size_t> row;
    std::array<std::size_t, kCrowdEmotionCount> votes{};
};

Columns columnsOf(const std::vector<std::string>& header, const std::filesystem::path& file)
{
    Columns columns;
    columns.row = columnOf(header, "row");
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        const auto column = columnOf(header, kColumns[i]);
        if (!column)
            throw FileError(
                Message("v2m::datasets", "“%1” holds no FER+ votes: it has no column “%2”.")
                    .arg(file, kColumns[i]));
        columns.votes[i] = *column;
    }
    return columns;
}

/// One data row, with access to the numbers in its columns.
class VoteRow {
public:
    VoteRow(const std::filesystem::path& file, const std::vector<std::string>& fields,
            std::size_t number)
        : m_file(file), m_fields(fields), m_number(number)
    {
    }

    std::size_t numberIn(std::size_t column) const
    {
        std::size_t value = 0;
        const std::string_view text =
            column < m_fields.size() ? std::string_view(m_fields[column]) : std::string_view();
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size() || value >= kMaxRow)
            throw refusal(Message("v2m::datasets", "“%1” is not a number of votes.").arg(text));
        return value;
    }

    CrowdShares shares(const Columns& columns) const
    {
        CrowdShares shares{};
        for (std::size_t i = 0; i < shares.size(); ++i)
            shares[i] = static_cast<float>(numberIn(columns.votes[i]));
        const float sum = std::accumulate(shares.begin(), shares.end(), 0.0F);
        if (sum > 0.0F)
            for (float& share : shares)
                share /= sum;
        return shares;
    }

    FileError refusal(const Message& why) const
    {
        return FileError(Message("v2m::datasets", "“%1”, row %2: %3").arg(m_file, m_number, why));
    }

private:
    const std::filesystem::path& m_file;
    const std::vector<std::string>& m_fields;
    std::size_t m_number;
};

} // namespace

FerPlusVotes readFerPlusVotes(const std::filesystem::path& file)
{
    FerPlusVotes votes;
    std::optional<Columns> columns;
    std::vector<bool> seen;
    forEachCsvRow(file, [&](const std::vector<std::string>& fields, std::size_t number) {
        if (!columns) {
            columns = columnsOf(fields, file);
            votes.forEveryRow = !columns->row;
            return;
        }
        const VoteRow line(file, fields, number);
        const std::size_t row = columns->row ? line.numberIn(*columns->row) : number - 1;
        if (row >= seen.size()) {
            seen.resize(row + 1);
            votes.rows.resize(row + 1);
        }
        if (seen[row])
            throw line.refusal(
                Message("v2m::datasets", "there are votes for row %1 already.").arg(row));
        seen[row] = true;
        votes.rows[row] = line.shares(*columns);
    });
    if (!columns)
        throw FileError(
            Message("v2m::datasets", "“%1” holds no FER+ votes: it is empty.").arg(file));
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
