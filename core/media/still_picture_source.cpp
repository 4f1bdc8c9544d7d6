// SPDX-License-Identifier: MIT
#include "core/media/still_picture_source.h"

#include "core/base/error.h"
#include "core/media/local_file.h"
#include "core/media/picture_format.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <utility>
#include <vector>

namespace v2m {

namespace {

// The largest camera pictures there are stay below 100 MB; what is larger is not a photograph.
constexpr std::int64_t kMaxFileBytes = 256LL * 1024 * 1024;

// 8192 x 8192, as for films: a small file can promise more pixels than there is memory for.
constexpr std::uint64_t kMaxPixels = 1ULL << 26;

[[noreturn]] void fail(const Message& message)
{
    throw FileError(message);
}

std::vector<std::uint8_t> readWhole(const LocalFile& file)
{
    if (file.size() > kMaxFileBytes) {
        fail(Message("v2m::media", "The picture “%1” is too large.").arg(file.path()));
    }
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(file.size()));
    if (file.readAt(0, bytes) != file.size()) {
        fail(Message("v2m::media", "Reading the picture “%1” failed.").arg(file.path()));
    }
    return bytes;
}

void requireUsable(const std::vector<std::uint8_t>& bytes, const QString& path)
{
    const PictureFormat format = pictureFormatOf(bytes);
    if (!isWholePicture(format, bytes)) {
        fail(Message("v2m::media", "The picture “%1” is cut off.").arg(path));
    }
    const PictureSize size = pictureSizeOf(format, bytes).value_or(PictureSize());
    if (std::uint64_t{size.width} * size.height > kMaxPixels) {
        fail(Message("v2m::media", "The picture “%1” is too large: %2 × %3 pixels are more "
                                   "than 8192 × 8192.")
                 .arg(path, size.width, size.height));
    }
}

cv::Mat decode(const std::vector<std::uint8_t>& bytes)
{
    try {
        return cv::imdecode(bytes, cv::IMREAD_COLOR);
    } catch (const cv::Exception&) {
        return {}; // the same to the caller as a picture that OpenCV could not decode
    }
}

} // namespace

StillPictureSource::StillPictureSource(const QString& path)
{
    const std::vector<std::uint8_t> bytes = readWhole(LocalFile(path));
    requireUsable(bytes, path);
    m_picture = decode(bytes);
    if (m_picture.empty()) {
        fail(Message("v2m::media", "The picture “%1” is damaged or of a kind that cannot be read.")
                 .arg(path));
    }
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
