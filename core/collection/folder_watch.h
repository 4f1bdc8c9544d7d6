// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>

namespace v2m {

/// Reports changes in a folder of music or below, so that it can be rescanned.
///
/// The system reports files that are created, deleted and renamed, but not those being written, and
/// can only watch a limited number of folders. The folder is therefore reported again some time
/// after each change, when a file being copied is complete, and at regular intervals. A scan does
/// not open unchanged files.
class FolderWatch {
public:
    struct Timing {
        std::chrono::milliseconds calm = std::chrono::seconds(2); ///< delay after the last change
        std::chrono::milliseconds settled = std::chrono::seconds(30); ///< until a second report
        std::chrono::milliseconds regular = std::chrono::minutes(10);
    };

    /// Maximum number of folders watched individually; those closest to the top are preferred.
    static constexpr int kMaxFolders = 8000;

    /// @param changed called in the thread of the watch, from its event loop.
    FolderWatch(const QString& folder, std::function<void()> changed, Timing timing);
    FolderWatch(const QString& folder, std::function<void()> changed)
        : FolderWatch(folder, std::move(changed), Timing())
    {
    }

private:
    void refresh();
    void note();

    QString m_folder;
    std::function<void()> m_changed;
    QFileSystemWatcher m_watcher;
    QTimer m_calm;
    QTimer m_settled;
    QTimer m_regular;
};

} // namespace v2m
