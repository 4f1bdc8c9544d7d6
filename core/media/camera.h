// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/frame_source.h"

#include <QSize>
#include <QString>
#include <QtPlugin>

#include <memory>

namespace v2m {

/// Which camera to open, and how. The camera may choose another size or rate; see SourceInfo.
struct CameraRequest {
    QString path; ///< such as /dev/video0
    QString name; ///< for messages; empty: the camera's own
    QSize size = {640, 480};
    double framesPerSecond = 30.0;
};

/// Sets what OpenCV reads from the environment about cameras. Call it in main, as the environment
/// must not change once there are threads.
void prepareCameras();

/// Opens a camera; waits for its first picture.
///
/// OpenCV's video input comes with over 200 libraries, GStreamer's among them, that take 0.2 s to
/// load. So it lives in a module of its own, which the first call loads.
/// @throws FileError whose sentence names the camera and the cause: not connected, in use, not
/// allowed, no pictures, or the module is not installed.
std::unique_ptr<FrameSource> openCamera(const CameraRequest& request);

/// The root object of that module.
class CameraModule {
public:
    virtual ~CameraModule() = default;
    virtual std::unique_ptr<FrameSource> openCamera(const CameraRequest& request) = 0;
};

} // namespace v2m

Q_DECLARE_INTERFACE(v2m::CameraModule, "video2music.Camera/1")
