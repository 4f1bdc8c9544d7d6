// SPDX-License-Identifier: MIT
#pragma once

#include "core/sound/sound_evaluation.h"

#include <QJsonObject>
#include <QString>

#include <filesystem>
#include <optional>
#include <string>

namespace v2m {

/// Registers weights in the manifest of their folder as the model "sound".
/// @param training the command that created them.
/// @param folds measured figures, if there are any.
/// @throws ModelError, FileError.
void enterSoundModel(const std::filesystem::path& weights, const std::string& training,
                     const std::optional<SoundEvaluation>& folds);

QJsonObject soundEvaluationToJson(const SoundEvaluation& evaluation);
QString soundEvaluationToText(const SoundEvaluation& evaluation);

} // namespace v2m
