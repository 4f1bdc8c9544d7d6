// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/camera_devices.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <thread>

namespace v2m {

/// Knows the cameras of the machine and follows them being plugged in and out.
///
/// Cameras are asked on a thread of its own, as one that has to wake up takes its time.
class CameraWatcher : public QObject {
    Q_OBJECT
public:
    using Lister = std::function<std::vector<CameraDevice>()>;

    /// Takes its first look at once; changed() follows.
    /// @param deviceFolder where something appears or goes whenever a camera does.
    explicit CameraWatcher(QObject* parent = nullptr, Lister list = listCameras,
                           const QString& deviceFolder = QStringLiteral("/dev"));
    ~CameraWatcher() override;

    /// As of the last changed(); empty before the first one.
    const std::vector<CameraDevice>& cameras() const { return m_cameras; }

    /// Whether the first look is over, so that an empty list means that there is no camera.
    bool hasLooked() const { return m_hasLooked; }

    /// Looks again; looked() follows.
    void refresh();

Q_SIGNALS:
    /// After the first look, and when the cameras are no longer the same.
    void changed(const std::vector<v2m::CameraDevice>& cameras);
    /// After each look, and after changed() where there was something to tell.
    void looked();

private:
    void look();
    void take(std::vector<CameraDevice> cameras);

    const Lister m_list;
    QFileSystemWatcher m_folder;
    QTimer m_calm; ///< waits until a camera's devices and their permissions are all set up
    std::vector<CameraDevice> m_cameras;
    bool m_hasLooked = false;
    bool m_isLooking = false;
    std::jthread m_looking;
};

} // namespace v2m
