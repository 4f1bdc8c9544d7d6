// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace v2m {

/// Recently opened clips, newest first, from the settings.
QStringList recentFiles();

/// Moves or adds a clip to the front. @returns all of them.
QStringList addRecentFile(const QString& path);

void clearRecentFiles();

} // namespace v2m
