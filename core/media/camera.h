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
    QString name; ///< for messages; empty to use the camera's own
    QSize size = {640, 480};
    double framesPerSecond = 30.0;
};

/// Sets OpenCV's environment variables for cameras. Call it in main, before there are threads.
void prepareCameras();

/// Opens a camera and waits for its first picture.
///
/// OpenCV's video input depends on over 200 libraries, including GStreamer, that take 0.2 s to
/// load, so it is in a separate module, loaded on the first call.
/// @throws FileError naming the camera and the cause: not connected, in use, not permitted, no
/// pictures, or module not installed.
std::unique_ptr<FrameSource> openCamera(const CameraRequest& request);

/// The root object of that module.
class CameraModule {
public:
    virtual ~CameraModule() = default;
    virtual std::unique_ptr<FrameSource> openCamera(const CameraRequest& request) = 0;
};

} // namespace v2m

Q_DECLARE_INTERFACE(v2m::CameraModule, "video2music.Camera/1")
