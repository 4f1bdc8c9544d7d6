// SPDX-License-Identifier: MIT
#pragma once

#include "core/collection/folder_watch.h"
#include "core/library/music_library.h"
#include "ui/session/folder_controller.h"

#include <QElapsedTimer>
#include <QObject>

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <utility>

namespace v2m {

/// Where the threads that listen wait while they are to rest.
class PauseGate {
public:
    void setClosed(bool isClosed);
    void pass(const std::stop_token& stop);

private:
    std::mutex m_mutex;
    std::condition_variable_any m_opened;
    bool m_isClosed = false;
};

/// The half of FolderController that lives on its thread, with a connection to the catalog.
class FolderWorker : public QObject {
    Q_OBJECT
public:
    FolderWorker(FolderController& controller, const QString& catalogPath,
                 const QString& modelsFolder, std::shared_ptr<PauseGate> gate)
        : m_controller(controller), m_path(catalogPath), m_modelsFolder(modelsFolder),
          m_gate(std::move(gate))
    {
    }

    void setModelsFolder(const QString& modelsFolder);
    void scan(const QString& folder, const std::stop_token& stop);
    void setWatched(const QString& folder, bool isWatched);

private:
    FolderReport read(const QString& folder, const std::stop_token& stop);
    void tell(std::function<void()> what);

    FolderController& m_controller;
    const QString m_path;
    QString m_modelsFolder;
    std::shared_ptr<PauseGate> m_gate;
    std::unique_ptr<MusicLibrary> m_library; ///< opened when it is first needed
    std::map<QString, std::unique_ptr<FolderWatch>> m_watches;
    QElapsedTimer m_sinceProgress;
};

} // namespace v2m
