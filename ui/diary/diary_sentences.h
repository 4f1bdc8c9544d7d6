// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/diary_summary.h"

#include <QDate>
#include <QString>

namespace v2m {

/// "+0.42", with a sign, in the user's locale.
QString signedText(double number);

/// A day in words, for the line below the calendar and for screen readers: "Sunday, 1 March 2026:
/// mostly happy; 3 readings, valence +0.42, arousal -0.10".
/// @param day null if there was no reading.
QString daySentence(const QDate& date, const DiaryDay* day);

/// The average course of a day in words.
QString pathSentence(const std::vector<DiaryHour>& hours);

} // namespace v2m
