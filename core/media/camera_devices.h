// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace v2m {

/// A picture size offered by a camera.
struct CameraResolution {
    QSize size;
    bool hasMjpeg = false; ///< also compressed, for 30 large pictures/s on USB 2

    bool operator==(const CameraResolution&) const = default;
};

/// A camera as Video4Linux describes it.
struct CameraDevice {
    QString path; ///< such as /dev/video0; may change when the camera is replugged
    QString name; ///< the camera's own
    QString bus;  ///< the port; distinguishes cameras with the same name
    std::vector<CameraResolution> resolutions; ///< smallest first; empty if unknown
    bool isDenied = false; ///< no permission to open it, so only its name is known

    bool operator==(const CameraDevice&) const = default;
};

/// The cameras with a supported pixel format, by device number, including those in use by another
/// program. Cameras without permission are only listed if there is no other, to tell the user why
/// there is none.
///
/// Queries each device, which can take some tenths of a second if a camera has to wake up.
std::vector<CameraDevice> listCameras();

/// The camera at a device path; nullopt if there is no such device, it cannot be opened for a
/// reason other than permission, or it does not capture pictures (cameras have a second device for
/// metadata).
std::optional<CameraDevice> describeCamera(const QString& path);

/// The camera's name without repetitions by drivers: "Webcam C1: Webcam C1" or, truncated to 31
/// letters, "Integrated Camera: Integrated C".
QString tidyCameraName(const QString& name);

/// A range of sizes with steps, in pixels.
struct SizeRange {
    std::uint32_t minWidth, maxWidth, stepWidth;
    std::uint32_t minHeight, maxHeight, stepHeight;
};

/// The common camera sizes that fit the range and its steps, and its largest size; smallest first.
std::vector<QSize> commonSizesIn(const SizeRange& range);

} // namespace v2m
