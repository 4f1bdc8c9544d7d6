// SPDX-License-Identifier: MIT
#pragma once

#include <opencv2/core/mat.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

class QString;

namespace v2m {

enum class PictureColor { Bgr, Grey }; ///< 8 bits each
enum class PictureScale { Whole, Half };

/// The only decoder of still pictures: reads a file of one of the formats of picture_format.h and
/// turns it upright according to its Exif data.
///
/// A file of a few kilobytes can ask for gigabytes. So its size has to be known from its header,
/// be at most 8192 x 8192 pixels, and need at most 300 MiB to decode; and the decoder gets no
/// picture of more bytes than that size explains. Pictures of more than 50 million pixels come at
/// half their size. Of an animated WebP the first picture is taken.
///
/// @throws FileError naming the file and the cause.
cv::Mat decodePicture(const QString& path, PictureColor color);
cv::Mat decodePicture(const std::filesystem::path& path, PictureColor color);

/// OpenCV's decoder under a limit: empty where it cannot decode the file, or asks for a picture of
/// more than `mostBytes`.
cv::Mat decodeWithin(std::size_t mostBytes, std::span<const std::uint8_t> file, PictureColor color,
                     PictureScale scale = PictureScale::Whole);

} // namespace v2m
