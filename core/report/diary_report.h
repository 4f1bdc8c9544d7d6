// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/diary_summary.h"

#include <QJsonObject>

#include <span>

namespace v2m {

/// A diary as JSON: `readings` (oldest first, each with `at`, `origin`, `mode`, `emotions`,
/// `valence`, `arousal` and `music`), `days`, `hours` and `better` (see DiarySummary). Numbers are
/// rounded to six decimals.
QJsonObject diaryToJson(std::span<const DiaryEntry> entries);

} // namespace v2m
