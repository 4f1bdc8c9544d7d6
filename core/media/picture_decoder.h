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

/// The only decoder of still pictures: reads a file of one of the formats of picture_format.h and
/// turns it upright according to its Exif data.
///
/// A file of a few kilobytes can request gigabytes. So its size must be known from its header, be
/// at most 8192 x 8192 pixels, and need at most 400 MiB to decode; and the decoder cannot allocate
/// a picture larger than that size requires. Of an animated WebP the first picture is used.
///
/// @throws FileError naming the file and the cause.
cv::Mat decodePicture(const QString& path, PictureColor color);
cv::Mat decodePicture(const std::filesystem::path& path, PictureColor color);

/// OpenCV's decoder with a memory limit: empty if it cannot decode the file, or requests a picture
/// of more than `mostBytes`.
cv::Mat decodeWithin(std::size_t mostBytes, std::span<const std::uint8_t> file, PictureColor color);

} // namespace v2m
