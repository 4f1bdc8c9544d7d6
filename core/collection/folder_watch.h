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

/// Tells when a folder of music, or one below it, has changed, so that it can be scanned again.
///
/// The system tells of files that come, go and are renamed, but not of those that are written to,
/// and it watches only so many folders: so the folder is due again some time after each change,
/// when a file that was being copied is whole, and now and then in any case. A scan opens nothing
/// that is as it was.
class FolderWatch {
public:
    struct Timing {
        std::chrono::milliseconds calm = std::chrono::seconds(2);     ///< without further changes
        std::chrono::milliseconds settled = std::chrono::seconds(30); ///< after a change, once more
        std::chrono::milliseconds regular = std::chrono::minutes(10);
    };

    /// More folders than this are not watched one by one; those nearest to the top are.
    static constexpr int kMaxFolders = 8000;

    /// @param changed called in the thread of the watch, from its event loop.
    FolderWatch(const QString& folder, std::function<void()> changed, Timing timing);
    FolderWatch(const QString& folder, std::function<void()> changed)
        : FolderWatch(folder, std::move(changed), Timing())
    {
    }

    /// Whether every folder is watched; else changes in some are seen at the regular time.
    bool isComplete() const { return m_isComplete; }

private:
    void refresh();
    void note();

    QString m_folder;
    std::function<void()> m_changed;
    QFileSystemWatcher m_watcher;
    QTimer m_calm;
    QTimer m_settled;
    QTimer m_regular;
    bool m_isComplete = false;
};

} // namespace v2m
