// SPDX-License-Identifier: MIT
#pragma once

#include "core/collection/folder_import.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace v2m {

class FolderWorker;
class PauseGate;

/// Imports folders of the listener's own music one after the other, and keeps those that are
/// watched up to date. It has a thread and a connection of its own, so that lists can be made
/// meanwhile.
///
/// Unfinished folders and those that are watched are stored in the settings. A new folder is
/// watched once it has been imported.
class FolderController : public QObject {
    Q_OBJECT
public:
    /// @param modelsFolder as for LibraryController.
    FolderController(const QString& catalogPath, const QString& modelsFolder,
                     QObject* parent = nullptr);
    /// Stops; what was analysed is kept, and resume() continues at the next start.
    ~FolderController() override;

    void setModelsFolder(const QString& modelsFolder);

    /// Imports a folder, or updates what is known of it, after those that wait.
    void add(const QString& folder);

    /// Continues what was left at the last exit, and watching.
    void resume();

    /// Stops analysing the current folder; what was done is kept.
    void cancel();

    void setPaused(bool isPaused);
    bool isPaused() const { return m_isPaused; }

    /// The folder that is being read; empty for none.
    QString current() const { return m_isReading ? m_queue.front().folder : QString(); }
    /// Whether it is read because the listener asked for it, and not because it may have changed.
    bool isCurrentAskedFor() const { return m_isReading && m_queue.front().isAskedFor; }
    /// Whether it is being read, or waits for that.
    bool isUnderWay(const QString& folder) const;

    /// A watched folder is read again whenever it changes, and at each start.
    void setWatched(const QString& folder, bool isWatched);
    const QStringList& watched() const { return m_watched; }

    /// Its tracks are being removed: it is no longer watched, nor does it wait.
    void forget(const QString& folder);

Q_SIGNALS:
    void begun(const QString& folder);
    void progressed(const QString& folder, const v2m::FolderProgress& progress);
    void pausedChanged(bool isPaused);
    void watchedChanged(const QStringList& folders);
    // One of these ends what was begun. Then the next one begins, if any waits.
    void finished(const QString& folder, const v2m::FolderReport& report, bool wasAskedFor);
    void cancelled(const QString& folder);
    void failed(const QString& folder, const v2m::Message& reason, bool wasAskedFor);

private:
    struct Job {
        QString folder;
        bool isAskedFor = true;
    };

    friend class FolderWorker;

    void enqueue(const Job& job);
    void begin();
    void scanAgain(const QString& folder);
    void setNew(const QString& folder, bool isNew);
    void watchIfNew(const QString& folder);
    void moveWatch(const QString& from, const QString& to);
    void end(const std::function<void(const Job&)>& tell);
    void store() const;

    std::vector<Job> m_queue; ///< the first is being read, if m_isReading
    bool m_isReading = false;
    bool m_isPaused = false;
    QStringList m_watched;
    QStringList m_new; ///< not yet imported as a whole
    std::stop_source m_stop;
    std::shared_ptr<PauseGate> m_gate;
    FolderWorker* m_worker; ///< lives on m_thread, which ends it
    QThread m_thread;
};

} // namespace v2m
