// SPDX-License-Identifier: MIT
#include "core/media/picture_converter.h"

#include "core/base/error.h"
#include "core/base/round_up.h"
#include "core/media/picture_size.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace v2m {

namespace {

// The scaler's vector code writes up to this many pixels at once, and rows in pairs.
constexpr int kPixelsAtOnce = 16;

// ITU-R BT.709 is for high definition; assumed for files without a colour space.
constexpr int kHighDefinitionHeight = 720;

// Real pixel aspect ratios are between about 1:2 and 2:1 (anamorphic DV and DVD: 8:9 to 64:45).
constexpr double kMaxPixelAspect = 4.0;

cv::Size withSquarePixels(int width, int height, AVRational aspect)
{
    const double ratio = aspect.num > 0 && aspect.den > 0 ? av_q2d(aspect) : 1.0;
    if (ratio > kMaxPixelAspect || ratio < 1.0 / kMaxPixelAspect) {
        return {width, height};
    }
    // Never smaller than stored, to keep detail, unless the picture would be too large.
    if (static_cast<double>(width) * height * std::max(ratio, 1.0 / ratio) >
        static_cast<double>(kMaxPixels)) {
        return ratio >= 1.0
                   ? cv::Size(width, std::max(1, static_cast<int>(std::lround(height / ratio))))
                   : cv::Size(std::max(1, static_cast<int>(std::lround(width * ratio))), height);
    }
    return ratio >= 1.0 ? cv::Size(static_cast<int>(std::lround(width * ratio)), height)
                        : cv::Size(width, static_cast<int>(std::lround(height / ratio)));
}

/// As it is handed out; with sides that the scaler can write directly where it shrinks.
cv::Size withinFrame(cv::Size size)
{
    const double pixels = static_cast<double>(size.width) * size.height;
    if (pixels <= static_cast<double>(kMaxFramePixels)) {
        return size;
    }
    const double scale = std::sqrt(static_cast<double>(kMaxFramePixels) / pixels);
    const auto shrunk = [scale](int side, int multiple) {
        return std::max(multiple, static_cast<int>(side * scale) / multiple * multiple);
    };
    return {shrunk(size.width, kPixelsAtOnce), shrunk(size.height, 2)};
}

bool isFullRange(const AVFrame& picture)
{
    switch (picture.format) {
    case AV_PIX_FMT_YUVJ420P:
    case AV_PIX_FMT_YUVJ422P:
    case AV_PIX_FMT_YUVJ444P:
    case AV_PIX_FMT_YUVJ440P:
    case AV_PIX_FMT_YUVJ411P:
        return true;
    default:
        return picture.color_range == AVCOL_RANGE_JPEG;
    }
}

Orientation orientationFromBytes(const std::uint8_t* bytes)
{
    std::int32_t matrix[9];
    std::memcpy(matrix, bytes, sizeof matrix);
    return orientationFromMatrix(matrix);
}

const std::uint8_t* displayMatrix(const AVStream& stream)
{
// FFmpeg 6.1 moved this from the stream to its codec parameters.
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 102)
    const AVPacketSideData* found =
        av_packet_side_data_get(stream.codecpar->coded_side_data,
                                stream.codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    return found != nullptr && found->size >= sizeof(std::int32_t[9]) ? found->data : nullptr;
#else
    std::size_t size = 0;
    const std::uint8_t* data = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    return size >= sizeof(std::int32_t[9]) ? data : nullptr;
#endif
}

void makeUpright(const cv::Mat& stored, Orientation orientation, cv::Mat& upright)
{
    const bool mirrored = orientation.mirrorX || orientation.mirrorY;
    const int flipCode = orientation.mirrorX && orientation.mirrorY ? -1 : orientation.mirrorX;
    if (orientation.transpose) {
        cv::transpose(stored, upright);
    }
    if (mirrored) {
        cv::flip(orientation.transpose ? upright : stored, upright, flipCode);
    }
    if (!orientation.transpose && !mirrored) {
        stored.copyTo(upright);
    }
}

} // namespace

Orientation orientationFromMatrix(const std::int32_t (&matrix)[9])
{
    // x' = a x + c y, y' = b x + d y
    const std::int64_t a = matrix[0];
    const std::int64_t b = matrix[1];
    const std::int64_t c = matrix[3];
    const std::int64_t d = matrix[4];
    const bool transpose = std::abs(b) + std::abs(c) > std::abs(a) + std::abs(d);
    return {transpose, (transpose ? c : a) < 0, (transpose ? b : d) < 0};
}

Orientation orientationOf(const AVStream& stream, const AVFrame& picture)
{
    if (const std::uint8_t* matrix = displayMatrix(stream)) {
        return orientationFromBytes(matrix);
    }
    const AVFrameSideData* own = av_frame_get_side_data(&picture, AV_FRAME_DATA_DISPLAYMATRIX);
    if (own != nullptr && own->size >= sizeof(std::int32_t[9])) {
        return orientationFromBytes(own->data);
    }
    return {};
}

PictureConverter::PictureConverter(const QString& name, const AVFrame& first,
                                   AVRational pixelAspect, Orientation orientation)
    : m_name(name), m_stored(withinFrame(withSquarePixels(first.width, first.height, pixelAspect))),
      m_orientation(orientation)
{
    prepareScaler(layoutOf(first));
}

cv::Size PictureConverter::size() const
{
    return m_orientation.transpose ? cv::Size(m_stored.height, m_stored.width) : m_stored;
}

PictureConverter::Layout PictureConverter::layoutOf(const AVFrame& picture)
{
    int colorSpace = picture.colorspace;
    if (colorSpace == AVCOL_SPC_UNSPECIFIED) {
        colorSpace =
            picture.height >= kHighDefinitionHeight ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
    }
    return {picture.width, picture.height, picture.format, colorSpace, isFullRange(picture)};
}

void PictureConverter::prepareScaler(const Layout& layout)
{
    if (m_layout == layout) {
        return;
    }
    m_layout.reset();
    // The fast way to shrink leaves pixels out.
    const bool shrinks = m_stored.width < layout.width || m_stored.height < layout.height;
    m_scaler.reset(
        sws_getContext(layout.width, layout.height, static_cast<AVPixelFormat>(layout.format),
                       m_stored.width, m_stored.height, AV_PIX_FMT_BGR24,
                       shrinks ? SWS_BILINEAR : SWS_FAST_BILINEAR, nullptr, nullptr, nullptr));
    if (m_scaler == nullptr) {
        const char* const format = av_get_pix_fmt_name(static_cast<AVPixelFormat>(layout.format));
        throw FileError(
            Message("v2m::media", "The pictures of “%1” are stored in a way that "
                                  "cannot be read (%2, %3 by %4 pixels).")
                .arg(m_name, format != nullptr ? format : "?", layout.width, layout.height));
    }
    constexpr int kNeutral = 1 << 16; // contrast and saturation, in 16.16
    sws_setColorspaceDetails(m_scaler.get(), sws_getCoefficients(layout.colorSpace),
                             layout.fullRange ? 1 : 0, sws_getCoefficients(SWS_CS_DEFAULT), 1, 0,
                             kNeutral, kNeutral);
    m_layout = layout;
}

void PictureConverter::convert(const AVFrame& picture, cv::Mat& bgr)
{
    prepareScaler(layoutOf(picture));
    if (bgr.u == nullptr || bgr.u->refcount != 1 || !bgr.isContinuous()) {
        bgr.release();
    }
    const cv::Size room(roundUp(m_stored.width, kPixelsAtOnce), roundUp(m_stored.height, 2));
    const bool direct = m_orientation == Orientation{} && room == m_stored;
    cv::Mat& target = direct ? bgr : m_padded;
    target.create(room, CV_8UC3);

    std::uint8_t* planes[4] = {target.data, nullptr, nullptr, nullptr};
    const int strides[4] = {static_cast<int>(target.step[0]), 0, 0, 0};
    sws_scale(m_scaler.get(), picture.data, picture.linesize, 0, picture.height, planes, strides);
    if (!direct) {
        makeUpright(target(cv::Rect({}, m_stored)), m_orientation, bgr);
    }
}

} // namespace v2m
