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

/// Readings further apart belong to different sittings, and later music to no reading. A design
/// choice: longer than two albums.
inline constexpr std::int64_t kSittingGapMs = 2LL * 60 * 60 * 1000;

/// What a reading is based on.
enum class DiaryOrigin { Clip, Live };

/// What happened to a track.
enum class DiaryAction {
    Played,   ///< started playing
    Finished, ///< was played to the end
    Skipped,  ///< was skipped soon after it started
    Liked,
    Disliked,
};

/// Names in the catalog, in JSON and in CSV.
inline constexpr std::array<std::pair<DiaryAction, std::string_view>, 5> kDiaryActions = {
    {{DiaryAction::Played, "played"},
     {DiaryAction::Finished, "finished"},
     {DiaryAction::Skipped, "skip"},
     {DiaryAction::Liked, "like"},
     {DiaryAction::Disliked, "dislike"}}};

constexpr std::string_view diaryActionName(DiaryAction action)
{
    for (const auto& [known, name] : kDiaryActions) {
        if (known == action)
            return name;
    }
    return {};
}

constexpr std::optional<DiaryAction> diaryActionFromName(std::string_view name)
{
    for (const auto& [action, known] : kDiaryActions) {
        if (known == name)
            return action;
    }
    return std::nullopt;
}

constexpr std::string_view diaryOriginName(DiaryOrigin origin)
{
    return origin == DiaryOrigin::Live ? "live" : "clip";
}

/// Music played or rated after a reading.
struct DiaryMusic {
    QString source; ///< Track::source
    QString id;     ///< Track::id; the track may no longer be in the catalog
    QString title;
    QString artist;
    DiaryAction action = DiaryAction::Played;

    friend bool operator==(const DiaryMusic&, const DiaryMusic&) = default;
};

/// One reading in the diary.
struct DiaryEntry {
    QDateTime at; ///< with the local UTC offset, which determines day and hour
    DiaryOrigin origin = DiaryOrigin::Clip;
    QString mode; ///< rankModeName() of the list's mode
    EmotionScores scores{};
    AffectPoint point;
    std::vector<DiaryMusic> music = {}; ///< in chronological order

    QDate day() const { return at.date(); }
};

/// A range of days, inclusive; an invalid date leaves that side open.
struct DiarySpan {
    QDate from = {};
    QDate to = {};
};

/// Whether readings are recorded. None are before the listener has consented.
enum class DiaryConsent {
    NotAsked,
    On,
    Off, ///< do not ask again
};

} // namespace v2m
