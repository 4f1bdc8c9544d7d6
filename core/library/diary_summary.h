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
    int hour = 0; ///< 0 to 23, by the clock on the wall
    int readings = 0;
    int days = 0;      ///< on which there are any
    AffectPoint point; ///< mean of the days' means, so that a day of many readings counts once
};

/// A piece of music and what followed it.
struct DiaryEffect {
    DiaryMusic music;     ///< its deed is Played
    int times = 0;        ///< how often a reading followed it
    double change = 0.0;  ///< mean change of valence from the reading before it to the one after
    double weighed = 0.0; ///< change, drawn towards 0 for want of times
};

/// What a diary comes to.
struct DiarySummary {
    std::vector<DiaryDay> days;      ///< those with readings, oldest first
    std::vector<DiaryHour> hours;    ///< those with readings, from midnight on
    std::vector<DiaryEffect> better; ///< music before better moments, best first
};

/// How often a piece must have been followed by a reading for its mean change to count by half.
/// A choice: less would let a single evening decide.
inline constexpr double kEffectPrior = 3.0;

/// A change of less than this is none: it is within what two readings of the same face differ by.
inline constexpr double kLeastEffect = 0.01;

/// @param entries oldest first.
///
/// Music came before a better moment where the next reading of the same sitting (at most
/// kSittingGapMs later) has a higher valence. Each piece that was played or heard to its end
/// between the two, and not skipped, is given their whole change. With few readings a mean says
/// little, so that it is drawn towards no change: weighed = change * times / (times +
/// kEffectPrior), the mean that one expects with a prior of as many changes of 0. Listed are those
/// above kLeastEffect.
///
/// It tells what came before what, and not why: a low moment is followed by a higher one without
/// music, too.
DiarySummary summarizeDiary(std::span<const DiaryEntry> entries);

} // namespace v2m
