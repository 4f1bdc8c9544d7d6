// SPDX-License-Identifier: MIT
#pragma once

#include "core/pipeline/clip_analysis.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <exception>

namespace v2m {

/// An analysis as JSON, as the command line prints it and the window exports it: `clip`,
/// `emotions`, `top`, `valence`, `arousal`, `course` (the moods over time, see moodCourse),
/// `people` (peopleIn(): `face`, `emotions`, `valence` and `arousal` of each), and `timeline` if
/// requested. Numbers are rounded to six decimals.
QJsonObject analysisToJson(const ClipAnalysis& analysis, bool withTimeline);

/// An error as JSON: its exit code (`code`) and its sentence (`message`).
QJsonObject errorToJson(const std::exception& error);

/// The entry in a list of clips for one that could not be analysed.
QJsonObject failedClipToJson(const QString& path, const std::exception& error);

/// Stage times in seconds. @param rankS time spent ranking, included in the total.
QJsonObject timingToJson(const AnalysisTiming& timing, double rankS);

/// The timeline as CSV with a header, one line per face and time:
/// t,face,x,y,width,height,angry,...,neutral,valence,arousal.
QByteArray timelineToCsv(const EmotionTimeline& timeline);

} // namespace v2m
