// SPDX-License-Identifier: MIT
#include "ui/session/folder_worker.h"

#include "core/base/error.h"
#include "core/base/later.h"

#include <algorithm>
#include <thread>

namespace v2m {
namespace {

constexpr int kTellingIntervalMs = 50;

/// Half of the machine, so that faces are read and lists made as quickly as before.
int listeningThreads()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) / 2);
}

} // namespace

void PauseGate::setClosed(bool isClosed)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = isClosed;
    }
    m_opened.notify_all();
}

void PauseGate::pass(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_opened.wait(lock, stop, [this] { return !m_isClosed; });
}

void FolderWorker::setModelsFolder(const QString& modelsFolder)
{
    m_modelsFolder = modelsFolder;
    m_library.reset();
}

FolderReport FolderWorker::read(const QString& folder, const std::stop_token& stop)
{
    if (!m_library) {
        // Moods that another model read are renewed by who makes the lists.
        const MoodReading moods{m_modelsFolder, {}, stop, true};
        m_library =
            std::make_unique<MusicLibrary>(m_path, MusicLibrary::WhenEmpty::KeepEmpty, moods);
    }
    FolderImportOptions options;
    options.threads = listeningThreads();
    options.stop = stop;
    options.rest = [gate = m_gate, stop] { gate->pass(stop); };
    options.progress = [&](const FolderProgress& progress) {
        const bool isLast = progress.done == progress.total;
        if (!isLast && m_sinceProgress.isValid() && !m_sinceProgress.hasExpired(kTellingIntervalMs))
            return;
        m_sinceProgress.start();
        tell([&controller = m_controller, folder, progress] {
            Q_EMIT controller.progressed(folder, progress);
        });
    };
    options.replaced = [&](const QString& former) {
        tell(
            [&controller = m_controller, former, folder] { controller.moveWatch(former, folder); });
    };
    options.newFolder = [&] {
        tell([&controller = m_controller, folder] { controller.setNew(folder, true); });
    };
    m_sinceProgress.invalidate();
    return m_library->importFolder(folder, options);
}

void FolderWorker::scan(const QString& folder, const std::stop_token& stop)
{
    using Job = FolderController::Job;
    FolderController& controller = m_controller;
    try {
        if (stop.stop_requested())
            throw Cancelled();
        const FolderReport report = read(folder, stop);
        tell([&controller, report] {
            controller.end([&](const Job& job) {
                Q_EMIT controller.finished(job.folder, report, job.isAskedFor);
                controller.watchIfNew(job.folder);
            });
        });
    } catch (const Cancelled&) {
        tell([&controller] {
            controller.end([&](const Job& job) { Q_EMIT controller.cancelled(job.folder); });
        });
    } catch (const std::exception& error) {
        tell([&controller, reason = messageOf(error)] {
            controller.end([&](const Job& job) {
                Q_EMIT controller.failed(job.folder, reason, job.isAskedFor);
            });
        });
    }
}

void FolderWorker::setWatched(const QString& folder, bool isWatched)
{
    if (!isWatched) {
        m_watches.erase(folder);
        return;
    }
    m_watches.try_emplace(
        folder, std::make_unique<FolderWatch>(folder, [this, folder] {
            tell([&controller = m_controller, folder] { controller.scanAgain(folder); });
        }));
}

/// In the window's thread.
void FolderWorker::tell(std::function<void()> what)
{
    runLater(&m_controller, std::move(what));
}

} // namespace v2m
