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

/// Rated sounds with descriptors.
struct SoundData {
    std::vector<SoundExample> examples;
    std::vector<Message> faults; ///< unusable rows and files
};

/// Reads CSV files with the columns path, valence, arousal and optionally series, and analyses the
/// sound files they name, relative to the CSV file.
/// @param progress called after each file with the number done and the total.
/// @throws FileError if a table is missing, unreadable or malformed; Cancelled.
SoundData readSoundData(const QStringList& tables, int threads, const std::stop_token& stop,
                        const std::function<void(int, int)>& progress);

QJsonObject soundEvaluationToJson(const SoundEvaluation& evaluation);
QString soundEvaluationToText(const SoundEvaluation& evaluation);

} // namespace v2m
