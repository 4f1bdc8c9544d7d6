// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/frame_source.h"

#include <opencv2/core/mat.hpp>

namespace v2m {

/// A still picture (jpg, png, webp, bmp, tiff, pnm) as a clip of one frame at 0 ms, turned upright
/// according to its Exif data.
///
/// Decoded by OpenCV, whose libraries support all variants of these formats and Exif. A truncated
/// picture is refused: unlike the first half of a video, half a face is useless.
class StillPictureSource : public FrameSource {
public:
    /// @throws FileError naming the file and the cause.
    explicit StillPictureSource(const QString& path);

    const SourceInfo& info() const override { return m_info; }
    bool read(Frame& frame) override;
    bool skip() override;

private:
    SourceInfo m_info;
    cv::Mat m_picture; ///< empty once returned
};

} // namespace v2m
