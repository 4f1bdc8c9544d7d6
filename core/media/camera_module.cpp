// SPDX-License-Identifier: MIT
#include "core/media/camera.h"
#include "core/media/camera_source.h"

#include <QObject>

namespace v2m {

/// Loaded by openCamera().
class OpenCvCameraModule : public QObject, public CameraModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "video2music.Camera/1")
    Q_INTERFACES(v2m::CameraModule)

public:
    std::unique_ptr<FrameSource> openCamera(const CameraRequest& request) override
    {
        return std::make_unique<CameraSource>(request);
    }
};

} // namespace v2m

#include "camera_module.moc"
