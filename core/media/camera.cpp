// SPDX-License-Identifier: MIT
#include "core/media/camera.h"

#include "core/base/error.h"
#include "core/base/paths.h"

#include <QPluginLoader>

#include <mutex>

namespace v2m {
namespace {

CameraModule& loadModule()
{
    static std::mutex mutex;
    static CameraModule* loaded = nullptr;
    const std::scoped_lock lock(mutex);
    if (loaded != nullptr)
        return *loaded;
    const QString path = cameraModulePath();
    if (path.isEmpty())
        throw FileError(Message("v2m::media",
                                "The module for cameras (video2music-camera.so) is not "
                                "installed, so no camera can be used."));
    QPluginLoader loader(path);
    loaded = qobject_cast<CameraModule*>(loader.instance());
    if (loaded == nullptr)
        throw FileError(Message("v2m::media", "The module “%1” cannot be loaded: %2")
                            .arg(path, loader.errorString()));
    return *loaded;
}

} // namespace

void prepareCameras()
{
    // In seconds. By default, a stalled camera blocks a read for 10 s.
    constexpr char kTimeout[] = "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT";
    if (!qEnvironmentVariableIsSet(kTimeout))
        qputenv(kTimeout, "2");
}

std::unique_ptr<FrameSource> openCamera(const CameraRequest& request)
{
    return loadModule().openCamera(request);
}

} // namespace v2m
