// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/evaluation.h"
#include "core/jobs/training_options.h"

#include <QJsonObject>

namespace v2m {

QJsonObject toJson(const DataReport& report);
QJsonObject toJson(const TrainingResult& result);
QJsonObject toJson(const EmotionEvaluation& evaluation);

} // namespace v2m
