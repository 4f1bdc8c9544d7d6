// SPDX-License-Identifier: MIT
#include "core/collection/folder_watch.h"

#include "core/base/error.h"
#include "core/collection/folder_walk.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace v2m {

FolderWatch::FolderWatch(const QString& folder, std::function<void()> changed, Timing timing)
    : m_folder(QFileInfo(folder).absoluteFilePath()), m_changed(std::move(changed))
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(timing.calm);
    m_settled.setSingleShot(true);
    m_settled.setInterval(timing.settled);
    m_regular.setInterval(timing.regular);
    const auto due = [this] {
        refresh();
        m_changed();
    };
    QObject::connect(&m_calm, &QTimer::timeout, &m_calm, due);
    QObject::connect(&m_settled, &QTimer::timeout, &m_settled, due);
    QObject::connect(&m_regular, &QTimer::timeout, &m_regular, due);
    QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_watcher,
                     [this] { note(); });
    refresh();
    m_regular.start();
}

void FolderWatch::refresh()
{
    QStringList folders;
    try {
        folders = foldersBelow(m_folder);
    } catch (const FileError&) {
        // It may come back, e.g. on a removable disk.
    }
    // Top folders first: more changes are visible there.
    std::stable_sort(folders.begin(), folders.end(), [](const QString& a, const QString& b) {
        return a.count(u'/') < b.count(u'/');
    });
    folders = folders.mid(0, kMaxFolders);
    const QStringList watched = m_watcher.directories();
    const QSet<QString> now(folders.begin(), folders.end());
    const QSet<QString> before(watched.begin(), watched.end());
    const QSet<QString> gone = before - now;
    const QSet<QString> added = now - before;
    if (!gone.isEmpty())
        m_watcher.removePaths(gone.values());
    // Changes in a folder that cannot be watched are seen at the regular interval.
    if (!added.isEmpty())
        m_watcher.addPaths(added.values());
}

void FolderWatch::note()
{
    m_calm.start();
    m_settled.start();
}

} // namespace v2m
