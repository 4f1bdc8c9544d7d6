// SPDX-License-Identifier: MIT
#include "core/media/camera.h"

#include "core/base/module_loader.h"
#include "core/base/paths.h"

namespace v2m {
namespace {

CameraModule& cameraModule()
{
    return loadModule<CameraModule, FileError>(
        cameraModulePath(),
        Message("v2m::media", "The module for cameras (video2music-camera.so) is not "
                              "installed, so no camera can be used."));
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
    return cameraModule().openCamera(request);
}

} // namespace v2m
