// SPDX-License-Identifier: MIT
#include "core/media/camera_source.h"

#include "core/base/error.h"
#include "core/base/logging.h"
#include "core/media/camera_devices.h"
#include "core/media/camera_node.h"

#include <QFile>

#include <opencv2/core/utils/logger.hpp>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace v2m {
namespace {

using namespace std::chrono_literals;

// Just under the limit that prepareCameras() sets.
constexpr auto kStalled = 1900ms;
// Cameras can take longer than that limit to start.
constexpr int kTriesForFirst = 2;
// Damaged pictures occur now and then; two seconds of nothing else is a failure.
constexpr int kMaxDamaged = 60;
constexpr int kFramePixelsForMjpeg = 1280 * 720;
constexpr std::int64_t kOldestPictureMs = 1000;

/// @throws FileError if the device cannot be opened or does not capture pictures.
CameraDevice examine(const CameraRequest& request)
{
    const QString name = request.name.isEmpty() ? request.path : request.name;
    const CameraNode node(request.path);
    switch (node.openError()) {
    case 0:
        break;
    case ENOENT:
    case ENODEV:
    case ENXIO:
        throw FileError(Message("v2m::media", "The camera “%1” is not connected.").arg(name));
    case EACCES:
    case EPERM:
        throw FileError(Message("v2m::media", "You are not allowed to use the camera “%1”; on most "
                                              "systems the members of the group “video” are. To "
                                              "become one, run “sudo usermod -aG video $USER” and "
                                              "log in again.")
                            .arg(name));
    case EBUSY:
        throw FileError(
            Message("v2m::media", "The camera “%1” is in use by another program.").arg(name));
    default:
        throw FileError(Message("v2m::media", "The camera “%1” cannot be opened: %2.")
                            .arg(name, std::generic_category().message(node.openError())));
    }
    std::optional<CameraDevice> device = describeCamera(request.path);
    if (!device)
        throw FileError(Message("v2m::media",
                                "“%1” is not a camera, or sends its pictures in a form "
                                "that this program does not read.")
                            .arg(name));
    if (!request.name.isEmpty())
        device->name = request.name;
    if (node.isBusy())
        throw FileError(Message("v2m::media", "The camera “%1” is in use by another program.")
                            .arg(device->name));
    return *std::move(device);
}

bool wantsMjpeg(const CameraDevice& device, QSize size)
{
    return size.width() * size.height() >= kFramePixelsForMjpeg &&
           std::any_of(device.resolutions.begin(), device.resolutions.end(),
                       [&](const CameraResolution& resolution) {
                           return resolution.size == size && resolution.hasMjpeg;
                       });
}

} // namespace

CameraSource::CameraSource(const CameraRequest& request) : m_path(request.path)
{
    prepareCameras();
    cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_ERROR);
    configure(request);
    for (int tries = 0; m_first.empty(); ++tries) {
        const auto before = Clock::now();
        if (grabIntact(m_first))
            break;
        const auto waited = Clock::now() - before;
        if (tries + 1 >= kTriesForFirst || waited < kStalled) {
            if (waited >= kStalled)
                throw FileError(
                    Message("v2m::media", "The camera “%1” sends no picture.").arg(m_info.name));
            throw FileError(endReason(waited));
        }
    }
    m_start = timeOfPicture();
    m_info.size = m_first.size();
    m_info.framesPerSecond = std::max(0.0, m_capture.get(cv::CAP_PROP_FPS));
}

void CameraSource::configure(const CameraRequest& request)
{
    const CameraDevice device = examine(request);
    m_info.name = device.name;
    if (!m_capture.open(QFile::encodeName(m_path).toStdString(), cv::CAP_V4L2))
        throw FileError(
            Message("v2m::media", "The camera “%1” cannot be started.").arg(m_info.name));
    if (wantsMjpeg(device, request.size))
        m_capture.set(cv::CAP_PROP_FOURCC, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'));
    if (!request.size.isEmpty()) {
        m_capture.set(cv::CAP_PROP_FRAME_WIDTH, request.size.width());
        m_capture.set(cv::CAP_PROP_FRAME_HEIGHT, request.size.height());
    }
    if (request.framesPerSecond > 0.0)
        m_capture.set(cv::CAP_PROP_FPS, request.framesPerSecond);
}

bool CameraSource::read(Frame& frame)
{
    if (!m_first.empty()) {
        frame.image = std::exchange(m_first, cv::Mat());
        stamp(frame);
        return true;
    }
    const auto before = Clock::now();
    cv::Mat picture;
    if (m_hasEnded || !grabIntact(picture)) {
        if (!std::exchange(m_hasEnded, true)) {
            m_warning = endReason(Clock::now() - before);
            m_capture.release();
        }
        return false;
    }
    frame.image = std::move(picture);
    stamp(frame);
    return true;
}

bool CameraSource::skip()
{
    Frame unused;
    return read(unused);
}

bool CameraSource::grab()
try {
    return m_capture.grab();
} catch (const cv::Exception& error) {
    qCWarning(logMedia, "%s", error.what());
    return false;
}

bool CameraSource::grabIntact(cv::Mat& picture)
{
    for (int damaged = 0; damaged < kMaxDamaged; ++damaged) {
        if (!grab())
            return false;
        try {
            if (m_capture.retrieve(picture) && picture.type() == CV_8UC3)
                return true;
        } catch (const cv::Exception& error) {
            qCDebug(logMedia, "%s", error.what());
        }
        picture = cv::Mat();
    }
    return false;
}

CameraSource::Clock::time_point CameraSource::timeOfPicture() const
{
    const auto arrival =
        std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch());
    const double driverMs = m_capture.get(cv::CAP_PROP_POS_MSEC);
    return Clock::time_point(std::chrono::milliseconds(plausibleTimeMs(driverMs, arrival.count())));
}

void CameraSource::stamp(Frame& frame)
{
    frame.index = ++m_index;
    if (m_index > 0) {
        const auto since =
            std::chrono::duration_cast<std::chrono::milliseconds>(timeOfPicture() - m_start);
        m_timestampMs = std::max<std::int64_t>(m_timestampMs, since.count());
    }
    frame.timestampMs = m_timestampMs;
}

Message CameraSource::endReason(Clock::duration waited) const
{
    const int error = CameraNode(m_path).openError();
    if (error == ENOENT || error == ENODEV || error == ENXIO)
        return Message("v2m::media", "The camera “%1” was unplugged.").arg(m_info.name);
    if (waited >= kStalled)
        return Message("v2m::media", "The camera “%1” has stopped sending pictures.")
            .arg(m_info.name);
    return Message("v2m::media", "The camera “%1” has failed.").arg(m_info.name);
}

std::int64_t plausibleTimeMs(double driverMs, std::int64_t arrivalMs)
{
    const auto arrival = static_cast<double>(arrivalMs);
    if (driverMs > arrival - static_cast<double>(kOldestPictureMs) && driverMs <= arrival)
        return static_cast<std::int64_t>(driverMs);
    return arrivalMs;
}

} // namespace v2m
