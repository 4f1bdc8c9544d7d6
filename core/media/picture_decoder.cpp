// SPDX-License-Identifier: MIT
#include "core/media/picture_decoder.h"

#include "core/base/error.h"
#include "core/media/local_file.h"
#include "core/media/picture_format.h"
#include "core/media/picture_size.h"
#include "core/media/quiet_stderr.h"

#include <QString>

#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>

#include <limits>
#include <mutex>
#include <new>
#include <utility>
#include <vector>

namespace v2m {
namespace {

// The largest camera pictures there are stay below 100 MB; what is larger is not a photograph.
constexpr std::int64_t kMaxFileBytes = 128LL * 1024 * 1024;

// Enough for that many pixels in each format's usual kind, with what its decoder needs besides.
constexpr std::uint64_t kMaxDecodingBytes = 300ULL * 1024 * 1024;

// Larger ones are read at half their size, which still shows more than any photograph's faces need:
// turning one upright makes a copy of it. Above the 50 million pixels of today's cameras.
constexpr std::uint64_t kMaxWholePixels = 8192ULL * 6144;

// OpenCV decodes to at most 8 bits with an alpha channel before converting to BGR.
constexpr std::uint64_t kMaxBytesPerPixel = 4;

constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();
thread_local std::size_t mostBytesOfThread = kNoLimit;

/// OpenCV's allocator with a limit per thread: OpenCV only reads its own limits on pictures from
/// the environment, when it is loaded.
class BoundedAllocator : public cv::MatAllocator {
public:
    cv::UMatData* allocate(int dimensions, const int* sizes, int type, void* data,
                           std::size_t* steps, cv::AccessFlag access,
                           cv::UMatUsageFlags usage) const override
    {
        std::size_t bytes = CV_ELEM_SIZE(type);
        for (int i = 0; i < dimensions; ++i)
            if (__builtin_mul_overflow(bytes, static_cast<std::size_t>(sizes[i]), &bytes))
                bytes = kNoLimit;
        if (data == nullptr && bytes > mostBytesOfThread)
            throw std::bad_alloc();
        return m_own->allocate(dimensions, sizes, type, data, steps, access, usage);
    }

    bool allocate(cv::UMatData* data, cv::AccessFlag access,
                  cv::UMatUsageFlags usage) const override
    {
        return m_own->allocate(data, access, usage);
    }

    void deallocate(cv::UMatData* data) const override { m_own->deallocate(data); }

private:
    cv::MatAllocator* m_own = cv::Mat::getStdAllocator();
};

/// Limits this thread's allocations in OpenCV during its lifetime.
class AllocationLimit {
public:
    explicit AllocationLimit(std::size_t mostBytes)
    {
        static std::once_flag once;
        std::call_once(once, [] {
            // Never deleted: other threads may still allocate pictures at process exit.
            static auto* const allocator = new BoundedAllocator;
            cv::Mat::setDefaultAllocator(allocator);
            if (!qEnvironmentVariableIsSet("OPENCV_LOG_LEVEL"))
                cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
        });
        mostBytesOfThread = mostBytes;
    }
    ~AllocationLimit() { mostBytesOfThread = kNoLimit; }

    AllocationLimit(const AllocationLimit&) = delete;
    AllocationLimit& operator=(const AllocationLimit&) = delete;
};

[[noreturn]] void fail(const Message& message)
{
    throw FileError(message);
}

std::vector<std::uint8_t> readWhole(const LocalFile& file)
{
    if (file.size() > kMaxFileBytes)
        fail(Message("v2m::media", "The picture “%1” is too large.").arg(file.path()));
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(file.size()));
    if (file.readAt(0, bytes) != file.size())
        fail(Message("v2m::media", "Reading the picture “%1” failed.").arg(file.path()));
    return bytes;
}

Message damaged(const QString& path)
{
    return Message("v2m::media", "The picture “%1” is damaged or of a kind that cannot be read.")
        .arg(path);
}

/// @returns the size declared in the header.
PictureSize requireUsable(PictureFormat format, std::span<const std::uint8_t> bytes,
                          const QString& path)
{
    if (!isWholePicture(format, bytes))
        fail(Message("v2m::media", "The picture “%1” is cut off.").arg(path));
    const std::optional<PictureSize> size = pictureSizeOf(format, bytes);
    if (!size || size->width == 0 || size->height == 0)
        fail(damaged(path));
    if (std::int64_t{size->width} * size->height > kMaxPixels) {
        fail(Message("v2m::media", "The picture “%1” is too large: %2 × %3 pixels are more "
                                   "than 8192 × 8192.")
                 .arg(path, size->width, size->height));
    }
    if (decodingBytesOf(format, bytes, *size) > kMaxDecodingBytes) {
        fail(Message("v2m::media",
                     "The picture “%1” is stored in a way that takes too much memory to decode.")
                 .arg(path));
    }
    return *size;
}

cv::Mat decodeUsable(const LocalFile& file, PictureColor color)
{
    std::vector<std::uint8_t> bytes = readWhole(file);
    const PictureFormat format = pictureFormatOf(bytes);
    if (format == PictureFormat::WebP)
        if (std::vector<std::uint8_t> still = firstPictureOfWebp(bytes); !still.empty())
            bytes = std::move(still);
    const PictureSize size = requireUsable(format, bytes, file.path());
    const std::uint64_t pixels = std::uint64_t{size.width} * size.height;
    const PictureScale scale = pixels > kMaxWholePixels ? PictureScale::Half : PictureScale::Whole;
    cv::Mat picture = decodeWithin(pixels * kMaxBytesPerPixel, bytes, color, scale);
    if (picture.empty())
        fail(damaged(file.path()));
    return picture;
}

} // namespace

cv::Mat decodeWithin(std::size_t mostBytes, std::span<const std::uint8_t> file, PictureColor color,
                     PictureScale scale)
{
    const bool isGrey = color == PictureColor::Grey;
    const int whole = isGrey ? cv::IMREAD_GRAYSCALE : cv::IMREAD_COLOR;
    const int half = isGrey ? cv::IMREAD_REDUCED_GRAYSCALE_2 : cv::IMREAD_REDUCED_COLOR_2;
    const cv::Mat bytes(1, static_cast<int>(file.size()), CV_8UC1,
                        const_cast<std::uint8_t*>(file.data()));
    const AllocationLimit limit(mostBytes);
    const QuietStderr quiet;
    try {
        return cv::imdecode(bytes, scale == PictureScale::Half ? half : whole);
    } catch (const cv::Exception&) {
        return {}; // for the caller the same as a picture that OpenCV cannot decode
    } catch (const std::bad_alloc&) {
        return {};
    }
}

cv::Mat decodePicture(const QString& path, PictureColor color)
{
    return decodeUsable(LocalFile(path), color);
}

cv::Mat decodePicture(const std::filesystem::path& path, PictureColor color)
{
    return decodeUsable(LocalFile(path), color);
}

} // namespace v2m
