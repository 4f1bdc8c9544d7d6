// SPDX-License-Identifier: MIT
#include "core/media/camera_watcher.h"

#include "core/base/later.h"

#include <chrono>
#include <utility>

namespace v2m {
namespace {

// udev sets up a camera's device nodes one after another within tens of milliseconds.
constexpr std::chrono::milliseconds kCalm(300);

} // namespace

CameraWatcher::CameraWatcher(QObject* parent, Lister list, const QString& deviceFolder)
    : QObject(parent), m_list(std::move(list))
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(kCalm);
    connect(&m_calm, &QTimer::timeout, this, &CameraWatcher::look);
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, &CameraWatcher::refresh);
    m_folder.addPath(deviceFolder);
    look();
}

CameraWatcher::~CameraWatcher() = default;

void CameraWatcher::refresh()
{
    m_calm.start();
}

void CameraWatcher::look()
{
    if (m_isQuerying) {
        m_calm.start();
        return;
    }
    m_isQuerying = true;
    m_worker.post([this] { runLater(this, [this, cameras = m_list()] { take(cameras); }); });
}

void CameraWatcher::take(std::vector<CameraDevice> cameras)
{
    m_isQuerying = false;
    if (!std::exchange(m_hasQueried, true) || cameras != m_cameras) {
        m_cameras = std::move(cameras);
        Q_EMIT changed(m_cameras);
    }
    Q_EMIT queried();
}

} // namespace v2m
