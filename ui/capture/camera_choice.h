// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/camera_devices.h"

#include <QStringList>

#include <optional>

namespace v2m {

/// The camera and resolution that the user prefers, independent of whether it is plugged in.
struct CameraChoice {
    QString name; ///< empty: any
    QString bus;
    QSize size = {640, 480};

    bool operator==(const CameraChoice&) const = default;
};

/// The preferred camera: the one with that name on that port, otherwise one with that name,
/// otherwise the first. None only if there is no camera.
std::optional<std::size_t> chosenCamera(const std::vector<CameraDevice>& cameras,
                                        const CameraChoice& choice);

/// The camera's resolution closest to the preferred size by number of pixels; the preferred size
/// itself if the camera does not list any.
QSize chosenSize(const CameraDevice& camera, QSize wanted);

/// A display name for each; cameras with equal names get their device appended.
QStringList cameraLabels(const std::vector<CameraDevice>& cameras);

} // namespace v2m
