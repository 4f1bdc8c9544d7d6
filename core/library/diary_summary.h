// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/diary_entry.h"

#include <QDate>

#include <span>
#include <vector>

namespace v2m {

/// The readings of one day.
struct DiaryDay {
    QDate date;
    int readings = 0;
    EmotionScores scores{};           ///< mean, summing to 1
    Emotion leads = Emotion::Neutral; ///< the largest of them
    AffectPoint point;                ///< mean
};

/// The readings of one hour of the day, over all days.
struct DiaryHour {
    int hour = 0; ///< 0 to 23, local time
    int readings = 0;
    int days = 0;      ///< number of days with readings
    AffectPoint point; ///< mean of the daily means, so that a day with many readings counts once
};

/// A piece of music and the effect it preceded.
struct DiaryEffect {
    DiaryMusic music;     ///< its action is Played
    int times = 0;        ///< number of readings that followed it
    double change = 0.0;  ///< mean change of valence from the reading before to the one after
    double weighed = 0.0; ///< `change`, shrunk towards 0 for small numbers
};

/// Statistics of a diary.
struct DiarySummary {
    std::vector<DiaryDay> days;      ///< those with readings, oldest first
    std::vector<DiaryHour> hours;    ///< those with readings, from midnight on
    std::vector<DiaryEffect> better; ///< music before better moments, best first
};

/// Number of readings at which a mean change counts by half. A design choice: with less, a single
/// evening would decide.
inline constexpr double kEffectPrior = 3.0;

/// Smaller changes are ignored: they are within the difference of two readings of the same face.
inline constexpr double kLeastEffect = 0.01;

/// @param entries oldest first.
///
/// Music preceded a better moment if the next reading of the same sitting (at most kSittingGapMs
/// later) has a higher valence. Each piece played or finished between the two, and not skipped, is
/// credited with the whole change. As a mean of few readings says little, it is shrunk: weighed =
/// change * times / (times + kEffectPrior), the posterior mean with a prior of kEffectPrior changes
/// of 0. Only pieces above kLeastEffect are listed.
///
/// This is correlation, not cause: low moments are followed by higher ones without music, too.
DiarySummary summarizeDiary(std::span<const DiaryEntry> entries);

} // namespace v2m
