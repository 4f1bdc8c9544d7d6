// SPDX-License-Identifier: MIT
#include "core/media/still_picture_source.h"

#include "core/media/picture_decoder.h"

#include <utility>

namespace v2m {

StillPictureSource::StillPictureSource(const QString& path)
    : m_picture(decodePicture(path, PictureColor::Bgr))
{
    m_info.name = path;
    m_info.size = m_picture.size();
    m_info.estimatedFrames = 1;
}

bool StillPictureSource::read(Frame& frame)
{
    if (m_picture.empty()) {
        return false;
    }
    frame.image = std::exchange(m_picture, {});
    frame.timestampMs = 0;
    frame.index = 0;
    return true;
}

bool StillPictureSource::skip()
{
    return !std::exchange(m_picture, {}).empty();
}

} // namespace v2m
