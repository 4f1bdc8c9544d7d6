// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/database.h"

#include <QString>
#include <QStringList>

namespace v2m {

/// A folder of music as a source of the catalog.
struct FolderSource {
    QString name;      ///< "folder:" and the folder's name, with a number if another one has it
    QString folder;    ///< absolute
    QString movedFrom; ///< its path at the last scan, if it was renamed or moved since
    QString widenedFrom = {}; ///< its folder at the last scan, if that is within the present one
    QStringList others = {};  ///< folders within it that are sources of their own
};

/// The source that a folder is or belongs to: the one in the catalog that is or contains it, also
/// by symbolic links; the one whose folder is gone and whose files it has; the largest that it
/// contains, whose tracks stay what they are; else a new one.
/// @throws CatalogError
FolderSource folderSource(Database& database, const QString& folder);

} // namespace v2m
