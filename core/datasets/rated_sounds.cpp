// SPDX-License-Identifier: MIT
#include "core/datasets/rated_sounds.h"

#include "core/base/error.h"
#include "core/datasets/csv_rows.h"

#include <array>
#include <charconv>
#include <optional>

namespace v2m {
namespace {

enum Column { Path, Valence, Arousal, Series };
constexpr std::array<const char*, 4> kNames = {"path", "valence", "arousal", "series"};
using Places = std::array<std::optional<std::size_t>, kNames.size()>;

std::optional<float> ratingIn(const std::string& text)
{
    float value = 0.0F;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = problem == std::errc() && end == text.data() + text.size();
    return whole && value >= -1.0F && value <= 1.0F ? std::optional(value) : std::nullopt;
}

Places placesIn(const std::vector<std::string>& header, const std::filesystem::path& table)
{
    Places places;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        places[i] = columnOf(header, kNames[i]);
        if (!places[i] && i != Series)
            throw FileError(Message("v2m::ratedSounds",
                                    "The table “%1” has no column “%2”; rated sounds have the "
                                    "columns path, valence and arousal.")
                                .arg(table, kNames[i]));
    }
    return places;
}

} // namespace

void readRatedSounds(const std::filesystem::path& table, RatedSounds& read)
{
    Places places;
    forEachCsvRow(table, [&](const std::vector<std::string>& fields, std::size_t number) {
        if (number == 0) {
            places = placesIn(fields, table);
            return;
        }
        const auto field = [&](Column column) {
            const auto place = places[column];
            return place && *place < fields.size() ? fields[*place] : std::string();
        };
        const std::string path = field(Path);
        const auto valence = ratingIn(field(Valence));
        const auto arousal = ratingIn(field(Arousal));
        if (path.empty() || !valence || !arousal) {
            read.faults.push_back(Message("v2m::ratedSounds",
                                          "Row %1 of “%2” names no sound, or its valence or "
                                          "arousal is not a number from -1 to 1.")
                                      .arg(number, table));
            return;
        }
        read.sounds.push_back({table.parent_path() / path, *valence, *arousal, field(Series)});
    });
}

} // namespace v2m
