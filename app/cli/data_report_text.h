// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/data_report.h"

#include <QJsonObject>
#include <QString>

namespace v2m {

/// What a data set of faces holds, good and bad: a table of counts, then what is wrong with it.
QString dataReportToText(const DataReport& report);
/// What is wrong with a data set: how much, and examples by name. Empty if nothing is.
QString dataFaultsToText(const DataReport& report);

QJsonObject dataReportToJson(const DataReport& report);

} // namespace v2m
