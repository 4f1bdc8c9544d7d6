// SPDX-License-Identifier: MIT
#include "app/cli/diary_log.h"

#include "app/cli/console.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/catalog/diary_repository.h"

#include <QDateTime>

namespace v2m {

bool keepInDiary(const QString& catalogPath, const ClipAnalysis& analysis, RankMode mode)
try {
    Database database(catalogPath);
    DiaryEntry entry;
    entry.at = QDateTime::currentDateTime();
    entry.origin = DiaryOrigin::Clip;
    entry.mode = textOf(rankModeName(mode));
    entry.scores = analysis.summary.scores;
    entry.point = analysis.summary.point;
    return DiaryRepository(database).append(entry);
} catch (const CatalogError& error) {
    printMessage(messageOf(error));
    return false;
}

} // namespace v2m
