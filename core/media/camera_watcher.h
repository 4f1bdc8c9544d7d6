// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/worker.h"
#include "core/media/camera_devices.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace v2m {

/// Tracks the cameras of the machine as they are plugged in and out.
///
/// Cameras are queried on a separate thread, as waking one up takes time.
class CameraWatcher : public QObject {
    Q_OBJECT
public:
    using Lister = std::function<std::vector<CameraDevice>()>;

    /// Starts the first query; changed() follows.
    /// @param deviceFolder a folder whose entries change with the cameras.
    explicit CameraWatcher(QObject* parent = nullptr, Lister list = listCameras,
                           const QString& deviceFolder = QStringLiteral("/dev"));
    ~CameraWatcher() override;

    /// As of the last changed(); empty before the first one.
    const std::vector<CameraDevice>& cameras() const { return m_cameras; }

    /// Whether the first query is done, so that an empty list means that there is no camera.
    bool hasQueried() const { return m_hasQueried; }

    /// Queries again; queried() follows.
    void refresh();

Q_SIGNALS:
    /// Emitted after the first query, and when the set of cameras has changed.
    void changed(const std::vector<v2m::CameraDevice>& cameras);
    /// Emitted after each query, following changed() if there was a change.
    void queried();

private:
    void look();
    void take(std::vector<CameraDevice> cameras);

    const Lister m_list;
    QFileSystemWatcher m_folder;
    QTimer m_calm; ///< waits until a camera's device nodes and permissions are set up
    std::vector<CameraDevice> m_cameras;
    bool m_hasQueried = false;
    bool m_isQuerying = false;
    Worker m_worker; ///< last, as it uses the others
};

} // namespace v2m
