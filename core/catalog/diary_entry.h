// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/emotion/emotion.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace v2m {

/// Readings that are further apart belong to different sittings, and music that comes later belongs
/// to no reading. A choice: longer than two albums take.
inline constexpr std::int64_t kSittingGapMs = 2LL * 60 * 60 * 1000;

/// What a reading was made of.
enum class DiaryOrigin { Clip, Live };

/// What happened to a track.
enum class DiaryDeed {
    Played,   ///< began to sound
    Finished, ///< was heard to its end
    Skipped,  ///< was passed over soon after it began
    Liked,
    Disliked,
};

/// As they stand in the catalog, in JSON and in CSV.
inline constexpr std::array<std::pair<DiaryDeed, std::string_view>, 5> kDiaryDeeds = {
    {{DiaryDeed::Played, "played"},
     {DiaryDeed::Finished, "finished"},
     {DiaryDeed::Skipped, "skip"},
     {DiaryDeed::Liked, "like"},
     {DiaryDeed::Disliked, "dislike"}}};

constexpr std::string_view diaryDeedName(DiaryDeed deed)
{
    for (const auto& [known, name] : kDiaryDeeds) {
        if (known == deed)
            return name;
    }
    return {};
}

constexpr std::optional<DiaryDeed> diaryDeedFromName(std::string_view name)
{
    for (const auto& [deed, known] : kDiaryDeeds) {
        if (known == name)
            return deed;
    }
    return std::nullopt;
}

constexpr std::string_view diaryOriginName(DiaryOrigin origin)
{
    return origin == DiaryOrigin::Live ? "live" : "clip";
}

/// Music that followed a reading.
struct DiaryMusic {
    QString source; ///< Track::source
    QString id;     ///< Track::id; the catalog need not hold the track any more
    QString title;
    QString artist;
    DiaryDeed deed = DiaryDeed::Played;

    friend bool operator==(const DiaryMusic&, const DiaryMusic&) = default;
};

/// One reading in the diary.
struct DiaryEntry {
    QDateTime at; ///< with the offset of the clock on the wall, which gives its day and hour
    DiaryOrigin origin = DiaryOrigin::Clip;
    QString mode; ///< rankModeName() of what the list was to do
    EmotionScores scores{};
    AffectPoint point;
    std::vector<DiaryMusic> music = {}; ///< in the order in which it happened

    QDate day() const { return at.date(); }
};

/// The days of a diary, both included; an invalid one leaves that side open.
struct DiarySpan {
    QDate from = {};
    QDate to = {};
};

/// Whether readings are kept. Nothing is before the listener has said so.
enum class DiaryConsent {
    NotAsked,
    On,
    Off, ///< and not to be asked again
};

} // namespace v2m
