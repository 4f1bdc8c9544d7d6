// SPDX-License-Identifier: MIT
#include "ui/main_window/recent_files.h"

#include "core/base/paths.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kMaxRecentFiles = 10;
const QString kKey = u"recentFiles"_s;

} // namespace

QStringList recentFiles()
{
    return QSettings().value(kKey).toStringList();
}

QStringList addRecentFile(const QString& path)
{
    QStringList recent{path};
    for (const QString& other : recentFiles())
        recent.append(canonicalPath(other));
    recent.removeDuplicates();
    recent = recent.mid(0, kMaxRecentFiles);
    QSettings().setValue(kKey, recent);
    return recent;
}

void clearRecentFiles()
{
    QSettings().remove(kKey);
}

} // namespace v2m
