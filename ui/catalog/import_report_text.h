// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/catalog_import.h"
#include "core/collection/folder_import.h"

#include <QString>

namespace v2m {

/// What is imported from a file, for display. @param path empty for the built-in works.
Message importedName(const QString& path);

/// A one-line summary of an import. @param name of the file or data set, for display.
Message importSummary(const ImportReport& report, const Message& name);

/// What a scan has found and changed. @param name of the folder, for display.
Message folderSummary(const FolderReport& report, const QString& name);

/// The skipped rows with line numbers, one per line; the last line counts those not listed in the
/// report. Empty if there are none.
QString skippedRowsText(const ImportReport& report);

/// The same for the files of a folder; the reasons name the files.
QString skippedFilesText(const FolderReport& report);

/// The notes on a folder and its files.
QString notesText(const FolderReport& report);

} // namespace v2m
