// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace v2m {

/// The one name that a file is known by, whichever way it was given.
QString canonicalPath(const QString& path);

/// The clips that were opened last, newest first, as the settings keep them.
QStringList recentFiles();

/// Puts a clip first among them. @returns all of them.
QStringList addRecentFile(const QString& path);

void clearRecentFiles();

} // namespace v2m
