// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <stop_token>

namespace v2m {

// One function per command of video2music-cli. Each takes the arguments after its name, prints its
// result, and throws an Error with a message for the user.

ExitCode runAnalyze(const QStringList& arguments, const std::stop_token& stop);
ExitCode runRecommend(const QStringList& arguments, const std::stop_token& stop);
ExitCode runCatalog(const QStringList& arguments, const std::stop_token& stop);
ExitCode runFeedback(const QStringList& arguments, const std::stop_token& stop);
ExitCode runDiary(const QStringList& arguments, const std::stop_token& stop);
ExitCode runTags(const QStringList& arguments, const std::stop_token& stop);
ExitCode runTrain(const QStringList& arguments, const std::stop_token& stop);
ExitCode runEvaluate(const QStringList& arguments, const std::stop_token& stop);

// `train captions` and `evaluate captions`, with that word among the arguments.
ExitCode runTrainCaptions(const QStringList& arguments, const std::stop_token& stop);
ExitCode runEvaluateCaptions(const QStringList& arguments, const std::stop_token& stop);

// `evaluate text`, likewise.
ExitCode runEvaluateText(const QStringList& arguments, const std::stop_token& stop);

// `train sound` and `evaluate sound`, likewise.
ExitCode runTrainSound(const QStringList& arguments, const std::stop_token& stop);
ExitCode runEvaluateSound(const QStringList& arguments, const std::stop_token& stop);

} // namespace v2m
