// SPDX-License-Identifier: MIT
#pragma once

#include "core/text_affect/caption_evaluation.h"

#include <QJsonObject>
#include <QString>

#include <filesystem>
#include <string>

namespace v2m {

/// Registers weights in the manifest of their folder as the model "captions".
/// @param training the command that created them.
/// @param evaluation measured figures; null if there are none yet.
/// @throws ModelError, FileError.
void enterCaptionModel(const std::filesystem::path& weights, const std::string& training,
                       const CaptionEvaluation* evaluation);

QJsonObject captionEvaluationToJson(const CaptionEvaluation& evaluation);
QString captionEvaluationToText(const CaptionEvaluation& evaluation);

} // namespace v2m
