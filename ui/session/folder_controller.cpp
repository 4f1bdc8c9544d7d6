// SPDX-License-Identifier: MIT
#include "ui/session/folder_controller.h"

#include "ui/session/folder_worker.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

const QString kUnfinishedKey = QStringLiteral("music/unfinishedFolders");
const QString kNewKey = QStringLiteral("music/newFolders");
const QString kWatchedKey = QStringLiteral("music/watchedFolders");

QString cleanPath(const QString& folder)
{
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

} // namespace

FolderController::FolderController(const QString& catalogPath, const QString& modelsFolder,
                                   QObject* parent)
    : QObject(parent), m_watched(QSettings().value(kWatchedKey).toStringList()),
      m_new(QSettings().value(kNewKey).toStringList()), m_gate(std::make_shared<PauseGate>()),
      m_worker(new FolderWorker(*this, catalogPath, modelsFolder, m_gate))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

FolderController::~FolderController()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void FolderController::setModelsFolder(const QString& modelsFolder)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, modelsFolder] { worker->setModelsFolder(modelsFolder); });
}

void FolderController::add(const QString& folder)
{
    enqueue({cleanPath(folder), true});
}

void FolderController::resume()
{
    for (const QString& folder : QSettings().value(kUnfinishedKey).toStringList())
        enqueue({folder, true});
    for (const QString& folder : std::as_const(m_watched)) {
        enqueue({folder, false});
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, folder] { worker->setWatched(folder, true); });
    }
}

void FolderController::cancel()
{
    m_stop.request_stop();
    setPaused(false);
}

void FolderController::setPaused(bool isPaused)
{
    m_gate->setClosed(isPaused);
    if (std::exchange(m_isPaused, isPaused) != isPaused)
        Q_EMIT pausedChanged(isPaused);
}

bool FolderController::isUnderWay(const QString& folder) const
{
    return std::ranges::find(m_queue, folder, &Job::folder) != m_queue.end();
}

void FolderController::setWatched(const QString& folder, bool isWatched)
{
    setNew(folder, false); // the listener has decided
    if (m_watched.contains(folder) == isWatched)
        return;
    if (isWatched)
        m_watched.append(folder);
    else
        m_watched.removeAll(folder);
    QSettings().setValue(kWatchedKey, m_watched);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, folder, isWatched] {
        worker->setWatched(folder, isWatched);
    });
    if (isWatched)
        enqueue({folder, false}); // it may have changed while nobody watched
    Q_EMIT watchedChanged(m_watched);
}

void FolderController::forget(const QString& folder)
{
    setWatched(folder, false);
    const auto first = m_queue.begin() + static_cast<std::ptrdiff_t>(m_isReading);
    m_queue.erase(
        std::remove_if(first, m_queue.end(), [&](const Job& job) { return job.folder == folder; }),
        m_queue.end());
    store();
}

void FolderController::setNew(const QString& folder, bool isNew)
{
    if (m_new.contains(folder) == isNew)
        return;
    if (isNew)
        m_new.append(folder);
    else
        m_new.removeAll(folder);
    QSettings().setValue(kNewKey, m_new);
}

void FolderController::watchIfNew(const QString& folder)
{
    if (m_new.contains(folder))
        setWatched(folder, true);
}

/// A folder that is watched was moved, or is now part of one around it, which is being read.
void FolderController::moveWatch(const QString& from, const QString& to)
{
    if (m_new.contains(from)) {
        setNew(from, false);
        setNew(to, true);
    }
    if (m_watched.removeAll(from) == 0)
        return;
    if (!m_watched.contains(to))
        m_watched.append(to);
    QSettings().setValue(kWatchedKey, m_watched);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, from, to] {
        worker->setWatched(from, false);
        worker->setWatched(to, true);
    });
    Q_EMIT watchedChanged(m_watched);
}

/// One that waits is not asked for twice; while it is being read it may have changed since.
void FolderController::enqueue(const Job& job)
{
    const auto waiting = std::ranges::find(m_queue, job.folder, &Job::folder);
    if (waiting != m_queue.end()) {
        waiting->isAskedFor |= job.isAskedFor;
        if (waiting != m_queue.begin() || !m_isReading || job.isAskedFor)
            return;
        if (std::ranges::count(m_queue, job.folder, &Job::folder) > 1)
            return;
    }
    m_queue.push_back(job);
    store();
    begin();
}

void FolderController::begin()
{
    if (m_isReading || m_queue.empty())
        return;
    m_isReading = true;
    m_stop = std::stop_source();
    const QString folder = m_queue.front().folder;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, folder, stop = m_stop.get_token()] {
        worker->scan(folder, stop);
    });
    Q_EMIT begun(folder);
}

void FolderController::scanAgain(const QString& folder)
{
    if (m_watched.contains(folder))
        enqueue({folder, false});
}

void FolderController::end(const std::function<void(const Job&)>& tell)
{
    const Job job = m_queue.front();
    m_queue.erase(m_queue.begin());
    m_isReading = false;
    store();
    tell(job);
    begin();
}

/// For resume(). A watched folder is read at the next start in any case.
void FolderController::store() const
{
    QStringList folders;
    for (const Job& job : m_queue)
        if (job.isAskedFor)
            folders.append(job.folder);
    QSettings().setValue(kUnfinishedKey, folders);
}

} // namespace v2m
