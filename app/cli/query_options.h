// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command_line.h"
#include "core/library/music_library.h"
#include "core/recommend/rank_query.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace v2m {

/// The options of a list that several commands share: --top, --length, --mode, --steps, --where,
/// --seed, --no-feedback.
void addListOptions(CommandLine& line);

/// --where alone.
void addWhereOption(CommandLine& line);

/// How many tracks a list is to have: --top, 10 unless given.
int topOption(const CommandLine& line);

/// How long a list is to last, in seconds: --length, “45m”, “1h30m”, “90s” or “1:15:00”; 0 unless
/// given. @throws UsageError.
double lengthOption(const CommandLine& line);

/// --mode; match unless given. @throws UsageError naming the modes there are.
RankMode modeOption(const CommandLine& line);

/// --steps; even unless given. @throws UsageError naming those there are.
ArcSteps stepsOption(const CommandLine& line);

/// --point as the goal to which a list leads; none unless given.
/// @throws UsageError if it is not a point, or if a mode that leads elsewhere is given beside it.
std::optional<AffectPoint> goalOption(const CommandLine& line);

/// --where; empty unless given. @throws UsageError if it is not a filter (see TrackFilter).
QString whereOption(const CommandLine& line);

/// --seed; 0 unless given. @throws UsageError if it is no whole number from 0 on.
std::uint32_t seedOption(const CommandLine& line);

/// Counts unless --no-feedback is given.
MusicLibrary::Taste tasteOption(const CommandLine& line);

/// The names of all emotions, in their order.
QStringList emotionNames();

/// "sad" or "sad=2,fear": scores in proportion to the weights, an emotion without a weight counting
/// 1. @throws UsageError.
EmotionScores parseEmotions(const QString& text);

/// "-0.5,0.3": valence and arousal, each in [-1, 1]. @throws UsageError.
AffectPoint parsePoint(const QString& text);

} // namespace v2m
