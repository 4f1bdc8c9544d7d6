// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace v2m {

/// A picture size that a camera offers.
struct CameraResolution {
    QSize size;
    bool hasMjpeg = false; ///< also compressed, which USB 2 needs for 30 large pictures a second

    bool operator==(const CameraResolution&) const = default;
};

/// A camera as Video4Linux describes it.
struct CameraDevice {
    QString path; ///< such as /dev/video0; may be another one after the camera was unplugged
    QString name; ///< the camera's own
    QString bus;  ///< the socket it is plugged into: tells two of one name apart
    std::vector<CameraResolution> resolutions; ///< smallest first; empty where it does not say
    bool isDenied = false; ///< this user may not open it, so that only its name is known

    bool operator==(const CameraDevice&) const = default;
};

/// The cameras of this machine that send pictures in a form that this program reads, by their
/// device numbers; those in use by another program too. Those that this user may not open are named
/// only where there is no other, so that the user hears why there is none.
///
/// Asks each device, which can take some tenths of a second where a camera has to wake up.
std::vector<CameraDevice> listCameras();

/// The camera behind a device path; none where there is no such device, it cannot be opened for
/// another reason than want of permission, or it sends no pictures (cameras have a second device
/// for data about them).
std::optional<CameraDevice> describeCamera(const QString& path);

/// The camera's name without what drivers repeat: "Webcam C1: Webcam C1" or, cut off after 31
/// letters, "Integrated Camera: Integrated C".
QString tidyCameraName(const QString& name);

/// Sizes between two, in steps, in pixels.
struct SizeRange {
    std::uint32_t minWidth, maxWidth, stepWidth;
    std::uint32_t minHeight, maxHeight, stepHeight;
};

/// Those of the sizes that cameras commonly have that lie in the range and on its steps, and its
/// largest; smallest first.
std::vector<QSize> commonSizesIn(const SizeRange& range);

} // namespace v2m
