// SPDX-License-Identifier: MIT
#include "core/media/frame_source.h"

#include "core/media/local_file.h"
#include "core/media/picture_format.h"
#include "core/media/still_picture_source.h"
#include "core/media/video_file_source.h"

#include <array>

namespace v2m {

std::unique_ptr<FrameSource> openClip(const QString& path)
{
    std::array<std::uint8_t, kPictureHeadBytes> head = {};
    LocalFile(path).readAt(0, head);
    if (pictureFormatOf(head) != PictureFormat::None) {
        return std::make_unique<StillPictureSource>(path);
    }
    return std::make_unique<VideoFileSource>(path);
}

} // namespace v2m
