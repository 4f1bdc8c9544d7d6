// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/camera_devices.h"

#include <QStringList>

#include <optional>

namespace v2m {

/// The camera and the resolution that a user wants, in words that outlive its being unplugged.
struct CameraChoice {
    QString name; ///< empty: whichever there is
    QString bus;
    QSize size = {640, 480};

    bool operator==(const CameraChoice&) const = default;
};

/// Which of the cameras is meant: the one of that name in that socket, else one of that name, else
/// the first. None only where there is no camera.
std::optional<std::size_t> chosenCamera(const std::vector<CameraDevice>& cameras,
                                        const CameraChoice& choice);

/// The camera's resolution nearest to the wanted size, by the number of pixels; the wanted size
/// where the camera does not say which it has.
QSize chosenSize(const CameraDevice& camera, QSize wanted);

/// A name for each to show; cameras of one name get their device's behind it.
QStringList cameraLabels(const std::vector<CameraDevice>& cameras);

} // namespace v2m
