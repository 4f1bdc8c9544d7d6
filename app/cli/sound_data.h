// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/sound/sound_evaluation.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace v2m {

/// Rated sounds, listened to.
struct SoundData {
    std::vector<SoundExample> examples;
    std::vector<Message> faults; ///< rows and files that could not be used
};

/// Reads CSV files with the columns path, valence and arousal, and perhaps series, and listens to
/// the sound files that they name, relative to the CSV file.
/// @param told after each file: how many are done, and how many there are.
/// @throws FileError if a table is missing, unreadable or of another form; Cancelled.
SoundData readSoundData(const QStringList& tables, int threads, const std::stop_token& stop,
                        const std::function<void(int, int)>& told);

QJsonObject soundEvaluationToJson(const SoundEvaluation& evaluation);
QString soundEvaluationToText(const SoundEvaluation& evaluation);

} // namespace v2m
