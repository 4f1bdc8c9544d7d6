// SPDX-License-Identifier: MIT
#include "core/media/camera_devices.h"

#include "core/media/camera_node.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <functional>
#include <linux/videodev2.h>

namespace v2m {
namespace {

constexpr int kMaxDevices = 256; // VIDEO_NUM_DEVICES of the kernel

/// The pixel formats supported by OpenCV's V4L2 capture.
constexpr std::array kReadableFormats = {
    V4L2_PIX_FMT_YUYV,    V4L2_PIX_FMT_UYVY,  V4L2_PIX_FMT_MJPEG,  V4L2_PIX_FMT_JPEG,
    V4L2_PIX_FMT_NV12,    V4L2_PIX_FMT_NV21,  V4L2_PIX_FMT_YUV420, V4L2_PIX_FMT_YVU420,
    V4L2_PIX_FMT_YUV411P, V4L2_PIX_FMT_BGR24, V4L2_PIX_FMT_RGB24,  V4L2_PIX_FMT_GREY,
};

constexpr std::array kCommonSizes = {
    QSize(320, 180),   QSize(320, 240),   QSize(640, 360),   QSize(640, 480),
    QSize(800, 600),   QSize(960, 540),   QSize(1280, 720),  QSize(1280, 960),
    QSize(1600, 1200), QSize(1920, 1080), QSize(2560, 1440), QSize(3840, 2160),
};

bool isSmaller(QSize a, QSize b)
{
    const auto area = [](QSize size) { return std::int64_t(size.width()) * size.height(); };
    return area(a) != area(b) ? area(a) < area(b) : a.width() < b.width();
}

std::vector<std::uint32_t> readableFormats(const CameraNode& node, std::uint32_t type)
{
    std::vector<std::uint32_t> formats;
    for (std::uint32_t index = 0;; ++index) {
        v4l2_fmtdesc format = {};
        format.index = index;
        format.type = type;
        if (!node.control(VIDIOC_ENUM_FMT, &format))
            return formats;
        if (std::find(kReadableFormats.begin(), kReadableFormats.end(), format.pixelformat) !=
            kReadableFormats.end())
            formats.push_back(format.pixelformat);
    }
}

std::vector<QSize> sizesOf(const CameraNode& node, std::uint32_t format)
{
    std::vector<QSize> sizes;
    for (std::uint32_t index = 0;; ++index) {
        v4l2_frmsizeenum entry = {};
        entry.index = index;
        entry.pixel_format = format;
        if (!node.control(VIDIOC_ENUM_FRAMESIZES, &entry))
            return sizes;
        if (entry.type != V4L2_FRMSIZE_TYPE_DISCRETE) {
            const v4l2_frmsize_stepwise& range = entry.stepwise;
            return commonSizesIn({range.min_width, range.max_width, range.step_width,
                                  range.min_height, range.max_height, range.step_height});
        }
        sizes.emplace_back(static_cast<int>(entry.discrete.width),
                           static_cast<int>(entry.discrete.height));
    }
}

std::vector<CameraResolution> resolutionsOf(const CameraNode& node,
                                            const std::vector<std::uint32_t>& formats)
{
    std::vector<CameraResolution> resolutions;
    for (const std::uint32_t format : formats) {
        const bool isMjpeg = format == V4L2_PIX_FMT_MJPEG;
        for (const QSize size : sizesOf(node, format)) {
            const auto known =
                std::find_if(resolutions.begin(), resolutions.end(),
                             [&](const CameraResolution& other) { return other.size == size; });
            if (known == resolutions.end())
                resolutions.push_back({size, isMjpeg});
            else
                known->hasMjpeg = known->hasMjpeg || isMjpeg;
        }
    }
    std::sort(resolutions.begin(), resolutions.end(),
              [](const auto& a, const auto& b) { return isSmaller(a.size, b.size); });
    return resolutions;
}

/// A device attribute from sysfs, readable without permissions; empty if missing.
QString publicFact(const QString& path, const char* fact)
{
    QFile file(QStringLiteral("/sys/class/video4linux/%1/%2")
                   .arg(QFileInfo(path).fileName(), QLatin1String(fact)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

std::optional<CameraDevice> describeDenied(const QString& path)
{
    // A camera's first device captures the pictures.
    const QString index = publicFact(path, "index");
    if (!index.isEmpty() && index != QLatin1String("0"))
        return std::nullopt;
    const QString name = tidyCameraName(publicFact(path, "name"));
    CameraDevice camera;
    camera.path = path;
    camera.name = name.isEmpty() ? path : name;
    camera.isDenied = true;
    return camera;
}

} // namespace

std::vector<CameraDevice> listCameras()
{
    std::vector<CameraDevice> cameras;
    for (int number = 0; number < kMaxDevices; ++number) {
        if (auto camera = describeCamera(QStringLiteral("/dev/video%1").arg(number)))
            cameras.push_back(*std::move(camera));
    }
    const auto isAllowed = [](const CameraDevice& camera) { return !camera.isDenied; };
    if (std::any_of(cameras.begin(), cameras.end(), isAllowed))
        std::erase_if(cameras, std::not_fn(isAllowed));
    return cameras;
}

std::optional<CameraDevice> describeCamera(const QString& path)
{
    const CameraNode node(path);
    if (node.openError() == EACCES || node.openError() == EPERM)
        return describeDenied(path);
    v4l2_capability capability = {};
    if (node.openError() != 0 || !node.control(VIDIOC_QUERYCAP, &capability))
        return std::nullopt;
    // `capabilities` describes all devices of the camera together, `device_caps` this one.
    const std::uint32_t offered = (capability.capabilities & V4L2_CAP_DEVICE_CAPS) != 0
                                      ? capability.device_caps
                                      : capability.capabilities;
    const bool hasPlanes = (offered & V4L2_CAP_VIDEO_CAPTURE_MPLANE) != 0;
    if ((!hasPlanes && (offered & V4L2_CAP_VIDEO_CAPTURE) == 0) ||
        (offered & V4L2_CAP_STREAMING) == 0)
        return std::nullopt;
    const std::vector<std::uint32_t> formats = readableFormats(
        node, hasPlanes ? V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE : V4L2_BUF_TYPE_VIDEO_CAPTURE);
    if (formats.empty())
        return std::nullopt;

    const QString name =
        tidyCameraName(QString::fromUtf8(reinterpret_cast<const char*>(capability.card)));
    return CameraDevice{path, name.isEmpty() ? path : name,
                        QString::fromUtf8(reinterpret_cast<const char*>(capability.bus_info)),
                        resolutionsOf(node, formats), false};
}

QString tidyCameraName(const QString& name)
{
    const QString trimmed = name.simplified();
    const qsizetype colon = trimmed.indexOf(u':');
    if (colon <= 0)
        return trimmed;
    const QString first = trimmed.left(colon).trimmed();
    const QString second = trimmed.mid(colon + 1).trimmed();
    return first.startsWith(second) ? first : trimmed;
}

std::vector<QSize> commonSizesIn(const SizeRange& range)
{
    const auto fits = [](int value, std::uint32_t min, std::uint32_t max, std::uint32_t step) {
        const auto length = static_cast<std::uint32_t>(value);
        return length >= min && length <= max && (step < 2 || (length - min) % step == 0);
    };
    std::vector<QSize> sizes;
    for (const QSize size : kCommonSizes) {
        if (fits(size.width(), range.minWidth, range.maxWidth, range.stepWidth) &&
            fits(size.height(), range.minHeight, range.maxHeight, range.stepHeight))
            sizes.push_back(size);
    }
    const QSize largest(static_cast<int>(range.maxWidth), static_cast<int>(range.maxHeight));
    if (std::find(sizes.begin(), sizes.end(), largest) == sizes.end())
        sizes.push_back(largest);
    std::sort(sizes.begin(), sizes.end(), isSmaller);
    return sizes;
}

} // namespace v2m
