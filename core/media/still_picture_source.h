// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/frame_source.h"

#include <opencv2/core/mat.hpp>

namespace v2m {

/// A still picture (jpg, png, webp, bmp, tiff, pnm) as a clip of one frame at 0 ms, turned upright
/// as its Exif data says.
///
/// Decoded by OpenCV, as its libraries take every flavour of these formats and know Exif. A picture
/// that is cut off is refused: unlike a film's first half, half a face is worth nothing.
class StillPictureSource : public FrameSource {
public:
    /// @throws FileError naming the file and the cause.
    explicit StillPictureSource(const QString& path);

    const SourceInfo& info() const override { return m_info; }
    bool read(Frame& frame) override;
    bool skip() override;

private:
    SourceInfo m_info;
    cv::Mat m_picture; ///< empty once it was handed out
};

} // namespace v2m
