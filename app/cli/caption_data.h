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

/// Tracks of CSV files in any format that `catalog import` knows.
struct CaptionData {
    std::vector<Track> tracks; ///< an id that stands twice is kept once
    std::int64_t rejected = 0; ///< rows that are no track
};

/// @throws FileError if a file is missing, unreadable or of no known format; Cancelled.
CaptionData readCaptionData(const QStringList& files, const std::stop_token& stop);

/// Enters weights into the manifest of their folder as the model "captions".
/// @param training the command that made them.
/// @param evaluation measured figures; null: none yet.
/// @throws ModelError, FileError.
void enterCaptionModel(const std::filesystem::path& weights, const QString& training,
                       const CaptionEvaluation* evaluation);

QJsonObject captionEvaluationToJson(const CaptionEvaluation& evaluation);
QString captionEvaluationToText(const CaptionEvaluation& evaluation);

} // namespace v2m
