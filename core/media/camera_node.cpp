// SPDX-License-Identifier: MIT
#include "core/media/camera_node.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace v2m {

CameraNode::CameraNode(const QString& path)
{
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    m_error = m_descriptor < 0 ? errno : 0;
}

CameraNode::~CameraNode()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool CameraNode::control(unsigned long request, void* argument) const
{
    int result = -1;
    do {
        result = ::ioctl(m_descriptor, request, argument);
    } while (result < 0 && errno == EINTR);
    return result >= 0;
}

bool CameraNode::isBusy() const
{
    // Setting the current format has no effect, but is refused while somebody else holds the
    // buffers.
    for (const auto type : {V4L2_BUF_TYPE_VIDEO_CAPTURE, V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE}) {
        v4l2_format format = {};
        format.type = type;
        if (control(VIDIOC_G_FMT, &format) && !control(VIDIOC_S_FMT, &format) && errno == EBUSY)
            return true;
    }
    return false;
}

} // namespace v2m
