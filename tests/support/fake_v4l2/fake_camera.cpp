// SPDX-License-Identifier: MIT
#include "tests/support/fake_v4l2/fake_camera.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <unistd.h>
#include <utility>

namespace fakev4l2 {
namespace {

constexpr std::size_t kPageBytes = 4096;

bool g_isUnplugged = false; // until FAKEV4L2_UNPLUG is unset

std::string textOf(const char* variable, const char* otherwise = "")
{
    const char* const value = std::getenv(variable);
    return value != nullptr ? value : otherwise;
}

int numberOf(const char* variable, int otherwise = 0)
{
    const std::string value = textOf(variable);
    return value.empty() ? otherwise : std::atoi(value.c_str());
}

template <std::size_t N>
void copyText(std::uint8_t (&field)[N], const std::string& text)
{
    std::snprintf(reinterpret_cast<char*>(field), N, "%s", text.c_str());
}

} // namespace

Settings Settings::fromEnvironment()
{
    Settings settings;
    settings.width = numberOf("FAKEV4L2_W", settings.width);
    settings.height = numberOf("FAKEV4L2_H", settings.height);
    settings.framesPerSecond = numberOf("FAKEV4L2_FPS", settings.framesPerSecond);
    settings.file = textOf("FAKEV4L2_FILE");
    settings.name = textOf("FAKEV4L2_NAME", "Fake camera");
    settings.isMetadata = numberOf("FAKEV4L2_METADATA") != 0;
    settings.isBusy = numberOf("FAKEV4L2_BUSY") != 0;
    settings.unplugAfter = numberOf("FAKEV4L2_UNPLUG");
    settings.stallAfter = numberOf("FAKEV4L2_STALL");
    return settings;
}

Camera::Camera(int clock, const Settings& settings) : m_clock(clock), m_settings(settings)
{
    std::FILE* const film = std::fopen(settings.file.c_str(), "rb");
    if (film == nullptr)
        return;
    struct stat status = {};
    if (fstat(fileno(film), &status) == 0 &&
        std::cmp_greater_equal(status.st_size, settings.pictureBytes())) {
        void* const bytes = ::mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ,
                                   MAP_PRIVATE, fileno(film), 0);
        if (bytes != MAP_FAILED) {
            m_film = static_cast<std::uint8_t*>(bytes);
            m_filmBytes = static_cast<std::size_t>(status.st_size);
        }
    }
    std::fclose(film);
}

Camera::~Camera()
{
    if (m_film != nullptr)
        ::munmap(m_film, m_filmBytes);
}

int Camera::openError()
{
    if (textOf("FAKEV4L2_UNPLUG").empty())
        g_isUnplugged = false;
    const std::string plug = textOf("FAKEV4L2_PLUG");
    struct stat status = {};
    if (g_isUnplugged || (!plug.empty() && stat(plug.c_str(), &status) != 0))
        return ENOENT;
    return numberOf("FAKEV4L2_DENIED") != 0 ? EACCES : 0;
}

int Camera::control(unsigned long request, void* argument)
{
    switch (request) {
    case VIDIOC_QUERYCAP:
        return describe(*static_cast<v4l2_capability*>(argument));
    case VIDIOC_ENUM_FMT:
        return describeFormat(*static_cast<v4l2_fmtdesc*>(argument));
    case VIDIOC_ENUM_FRAMESIZES:
        return describeSize(*static_cast<v4l2_frmsizeenum*>(argument));
    case VIDIOC_G_FMT:
    case VIDIOC_TRY_FMT:
        return fillFormat(*static_cast<v4l2_format*>(argument), false);
    case VIDIOC_S_FMT:
        return fillFormat(*static_cast<v4l2_format*>(argument), true);
    case VIDIOC_G_PARM:
    case VIDIOC_S_PARM:
        return fillRate(*static_cast<v4l2_streamparm*>(argument));
    case VIDIOC_REQBUFS:
        return requestBuffers(*static_cast<v4l2_requestbuffers*>(argument));
    case VIDIOC_QUERYBUF:
        return describeBuffer(*static_cast<v4l2_buffer*>(argument));
    case VIDIOC_QBUF:
        return queue(*static_cast<v4l2_buffer*>(argument));
    case VIDIOC_DQBUF:
        return dequeue(*static_cast<v4l2_buffer*>(argument));
    case VIDIOC_STREAMON:
        return start();
    case VIDIOC_STREAMOFF:
        return stop();
    default:
        return ENOTTY; // what drivers return for unsupported requests
    }
}

void* Camera::map(std::size_t offset)
{
    const std::size_t buffer = offset / offsetOf(1);
    if (buffer >= m_bufferCount || offset != offsetOf(buffer))
        return nullptr;
    void* const memory = ::mmap(nullptr, m_settings.pictureBytes(), PROT_READ | PROT_WRITE,
                                MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return nullptr;
    m_buffers[buffer] = static_cast<std::uint8_t*>(memory);
    return memory;
}

std::size_t Camera::offsetOf(std::size_t buffer) const
{
    return buffer * ((m_settings.pictureBytes() + kPageBytes - 1) / kPageBytes * kPageBytes);
}

void Camera::setPace(int framesPerSecond) const
{
    itimerspec pace = {};
    if (framesPerSecond > 0) {
        pace.it_interval.tv_nsec = 999'999'999L / framesPerSecond;
        pace.it_value = pace.it_interval;
    }
    timerfd_settime(m_clock, 0, &pace, nullptr);
}

int Camera::describe(v4l2_capability& capability) const
{
    capability = {};
    copyText(capability.driver, "fakev4l2");
    copyText(capability.card, m_settings.name);
    copyText(capability.bus_info, "platform:fake");
    capability.device_caps =
        (m_settings.isMetadata ? V4L2_CAP_META_CAPTURE : V4L2_CAP_VIDEO_CAPTURE) |
        V4L2_CAP_STREAMING;
    // As in uvcvideo, this field covers all device nodes of the camera.
    capability.capabilities =
        V4L2_CAP_VIDEO_CAPTURE | capability.device_caps | V4L2_CAP_DEVICE_CAPS;
    return 0;
}

int Camera::describeFormat(v4l2_fmtdesc& format) const
{
    if (m_settings.isMetadata || format.index > 0 || format.type != V4L2_BUF_TYPE_VIDEO_CAPTURE)
        return EINVAL;
    copyText(format.description, "YUYV 4:2:2");
    format.pixelformat = V4L2_PIX_FMT_YUYV;
    format.flags = 0;
    return 0;
}

int Camera::describeSize(v4l2_frmsizeenum& size) const
{
    if (size.index > 0 || size.pixel_format != V4L2_PIX_FMT_YUYV)
        return EINVAL;
    size.type = V4L2_FRMSIZE_TYPE_DISCRETE;
    size.discrete = {static_cast<__u32>(m_settings.width), static_cast<__u32>(m_settings.height)};
    return 0;
}

int Camera::fillFormat(v4l2_format& format, bool set) const
{
    if (m_settings.isMetadata || format.type != V4L2_BUF_TYPE_VIDEO_CAPTURE)
        return EINVAL;
    if (set && m_settings.isBusy)
        return EBUSY;
    v4l2_pix_format picture = {};
    picture.width = static_cast<__u32>(m_settings.width);
    picture.height = static_cast<__u32>(m_settings.height);
    picture.pixelformat = V4L2_PIX_FMT_YUYV;
    picture.field = V4L2_FIELD_NONE;
    picture.bytesperline = picture.width * 2;
    picture.sizeimage = static_cast<__u32>(m_settings.pictureBytes());
    picture.colorspace = V4L2_COLORSPACE_SRGB;
    format.fmt.pix = picture;
    return 0;
}

int Camera::fillRate(v4l2_streamparm& parameters) const
{
    parameters.parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
    parameters.parm.capture.timeperframe = {1, static_cast<__u32>(m_settings.framesPerSecond)};
    return 0;
}

int Camera::requestBuffers(v4l2_requestbuffers& request)
{
    if (request.memory != V4L2_MEMORY_MMAP)
        return EINVAL;
    if (request.count > kMaxBuffers)
        request.count = kMaxBuffers;
    request.capabilities = V4L2_BUF_CAP_SUPPORTS_MMAP;
    m_bufferCount = request.count;
    m_buffers = {};
    m_queue.clear();
    return 0;
}

int Camera::describeBuffer(v4l2_buffer& buffer) const
{
    if (buffer.index >= m_bufferCount)
        return EINVAL;
    buffer.length = static_cast<__u32>(m_settings.pictureBytes());
    buffer.m.offset = static_cast<__u32>(offsetOf(buffer.index));
    buffer.flags = V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC;
    return 0;
}

int Camera::queue(v4l2_buffer& buffer)
{
    if (buffer.index >= m_bufferCount || m_buffers[buffer.index] == nullptr ||
        m_queue.size() >= m_bufferCount)
        return EINVAL;
    m_queue.push_back(buffer.index);
    buffer.flags |= V4L2_BUF_FLAG_QUEUED;
    return 0;
}

int Camera::dequeue(v4l2_buffer& buffer)
{
    if (m_settings.unplugAfter > 0 && m_pictures >= m_settings.unplugAfter) {
        g_isUnplugged = true;
        return ENODEV;
    }
    if (!m_isStreaming)
        return EINVAL;
    std::uint64_t due = 0; // pictures not dequeued in time are dropped, as with a real camera
    if (::read(m_clock, &due, sizeof due) != sizeof due || m_queue.empty())
        return EAGAIN;
    m_pictures += static_cast<long>(due);
    if (m_settings.stallAfter > 0 && m_pictures >= m_settings.stallAfter)
        setPace(0);

    const unsigned index = m_queue.front();
    m_queue.pop_front();
    const std::size_t bytes = m_settings.pictureBytes();
    if (m_film != nullptr) {
        const std::size_t picture = static_cast<std::size_t>(m_pictures) % (m_filmBytes / bytes);
        std::memcpy(m_buffers[index], m_film + picture * bytes, bytes);
    } else {
        std::memset(m_buffers[index], 128, bytes);
    }

    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    buffer.index = index;
    buffer.bytesused = static_cast<__u32>(bytes);
    buffer.length = static_cast<__u32>(bytes);
    buffer.flags = V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC | V4L2_BUF_FLAG_DONE;
    buffer.field = V4L2_FIELD_NONE;
    buffer.timestamp.tv_sec = now.tv_sec;
    buffer.timestamp.tv_usec = now.tv_nsec / 1000;
    buffer.sequence = static_cast<__u32>(m_pictures);
    buffer.m.offset = static_cast<__u32>(offsetOf(index));
    return 0;
}

int Camera::start()
{
    if (m_settings.isBusy)
        return EBUSY;
    m_isStreaming = true;
    setPace(m_settings.framesPerSecond);
    return 0;
}

int Camera::stop()
{
    m_isStreaming = false;
    m_queue.clear();
    setPace(0);
    return 0;
}

} // namespace fakev4l2
