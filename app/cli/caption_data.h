// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"
#include "core/recommend/caption_evaluation.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <stop_token>
#include <vector>

namespace v2m {

/// Tracks from CSV files in any format supported by `catalog import`.
struct CaptionData {
    std::vector<Track> tracks; ///< without duplicate ids
    std::int64_t rejected = 0; ///< invalid rows
};

/// @throws FileError if a file is missing, unreadable or of an unknown format; Cancelled.
CaptionData readCaptionData(const QStringList& files, const std::stop_token& stop);

/// Registers weights in the manifest of their folder as the model "captions".
/// @param training the command that created them.
/// @param evaluation measured figures; null if there are none yet.
/// @throws ModelError, FileError.
void enterCaptionModel(const std::filesystem::path& weights, const QString& training,
                       const CaptionEvaluation* evaluation);

QJsonObject captionEvaluationToJson(const CaptionEvaluation& evaluation);
QString captionEvaluationToText(const CaptionEvaluation& evaluation);

} // namespace v2m
