// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/libav.h"

#include <QString>

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <optional>

namespace v2m {

/// Of a clip's frames: 4096 x 2304. Larger pictures are scaled down as they are converted, since
/// several of them are alive at a time, and no face has to be larger to be read.
inline constexpr std::int64_t kMaxFramePixels = 4096 * 2304;

/// How a stored picture becomes upright: first transposed, then mirrored.
struct Orientation {
    bool transpose = false;
    bool mirrorX = false; ///< swap left and right
    bool mirrorY = false; ///< swap top and bottom

    bool operator==(const Orientation&) const = default;
};

/// From FFmpeg's display matrix (nine numbers in 16.16, row vectors, y downwards), which maps a
/// point of the stored picture to its displayed position. Rotations are rounded to quarter turns.
Orientation orientationFromMatrix(const std::int32_t (&matrix)[9]);

/// From the stream's side data, else from the picture's own.
Orientation orientationOf(const AVStream& stream, const AVFrame& picture);

/// Turns decoded pictures into upright 8-bit BGR with square pixels, all of the first one's size,
/// or of kMaxFramePixels where that is larger.
class PictureConverter {
public:
    /// @param name of the file, for errors. @param pixelAspect width to height of the stored
    /// pixels; implausible values count as square.
    /// @throws FileError if the pixel format cannot be converted.
    PictureConverter(const QString& name, const AVFrame& first, AVRational pixelAspect,
                     Orientation orientation);

    /// Of the upright picture.
    cv::Size size() const;

    /// Reuses the memory of `bgr` only if there are no other references to it.
    /// @throws FileError as the constructor, since a stream may change its format.
    void convert(const AVFrame& picture, cv::Mat& bgr);

private:
    /// The scaler's input format; a stream may change it.
    struct Layout {
        int width = 0;
        int height = 0;
        int format = 0;
        int colorSpace = 0;
        bool fullRange = false;

        bool operator==(const Layout&) const = default;
    };

    static Layout layoutOf(const AVFrame& picture);
    void prepareScaler(const Layout& layout);

    QString m_name;
    cv::Size m_stored; ///< with square pixels, not yet upright
    Orientation m_orientation;
    std::optional<Layout> m_layout;
    libav::Owner<SwsContext> m_scaler;
    cv::Mat m_padded; ///< scaler output, padded for its vector code
};

} // namespace v2m
