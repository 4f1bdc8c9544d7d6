// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_import.h"
#include "core/collection/folder_import.h"

#include <QString>

namespace v2m {

/// What an import has brought, in one line. @param name of the file or
/// data set, for the user.
QString importSummary(const ImportReport& report, const QString& name);

/// The skipped rows with their line numbers, one a line; the last line counts those that the report
/// does not name. Empty when none was skipped.
QString skippedRowsText(const ImportReport& report);

/// The same for the files of a folder, by their reasons, which name them.
QString skippedFilesText(const FolderReport& report);

} // namespace v2m
