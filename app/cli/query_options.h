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

/// Adds the options for lists shared by several commands: --top, --length, --mode, --steps,
/// --where, --seed, --no-feedback.
void addListOptions(CommandLine& line);

/// Only --where.
void addWhereOption(CommandLine& line);

/// --top: the number of tracks; 10 by default.
int topOption(const CommandLine& line);

/// --length: the duration of a list in seconds, “45m”, “1h30m”, “90s” or “1:15:00”; 0 by default.
/// @throws UsageError.
double lengthOption(const CommandLine& line);

/// --mode; match by default. @throws UsageError naming the valid modes.
RankMode modeOption(const CommandLine& line);

/// --steps; even by default. @throws UsageError naming the valid values.
ArcSteps stepsOption(const CommandLine& line);

/// --point as the goal of a list; nullopt by default.
/// @throws UsageError if it is not a point, or conflicts with a mode that leads elsewhere.
std::optional<AffectPoint> goalOption(const CommandLine& line);

/// --where; empty by default. @throws UsageError for an invalid filter (see TrackFilter).
QString whereOption(const CommandLine& line);

/// --seed; 0 by default, which goes by the fit alone. @throws UsageError unless it is a
/// non-negative integer.
std::uint32_t seedOption(const CommandLine& line);

/// Counts, unless --no-feedback is given.
MusicLibrary::Taste tasteOption(const CommandLine& line);

/// The names of all emotions, in their order.
QStringList emotionNames();

/// "sad" or "sad=2,fear": scores in proportion to the weights, 1 by default. @throws UsageError.
EmotionScores parseEmotions(const QString& text);

/// "-0.5,0.3": valence and arousal, each in [-1, 1]. @throws UsageError.
AffectPoint parsePoint(const QString& text);

} // namespace v2m
