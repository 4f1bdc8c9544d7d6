// SPDX-License-Identifier: MIT
#pragma once

// Owners for FFmpeg's objects, and its messages; internal to this folder. Not for headers included
// elsewhere.

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/frame.h>

#include <libswscale/swscale.h>
}

#include <cstdint>
#include <memory>
#include <new>
#include <string>

namespace v2m::libav {

struct Release {
    void operator()(AVFormatContext* context) const { avformat_close_input(&context); }
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(SwsContext* context) const { sws_freeContext(context); }
    void operator()(AVIOContext* context) const
    {
        if (context != nullptr) {
            av_freep(&context->buffer);
        }
        avio_context_free(&context);
    }
};

template <typename T>
using Owner = std::unique_ptr<T, Release>;

/// Takes what FFmpeg has allocated. @throws std::bad_alloc if that is nothing.
template <typename T>
Owner<T> owned(T* made)
{
    if (made == nullptr)
        throw std::bad_alloc();
    return Owner<T>(made);
}

/// FFmpeg's words for an error.
std::string reasonOf(int error);

/// The answer to a request to seek in a file of this size, which moves its position `at`.
std::int64_t soughtIn(std::int64_t size, std::int64_t& at, std::int64_t offset, int whence);

/// Just above 1920 x 1080: larger pictures are not decoded only to find out about a stream, where
/// nothing bounds how many of them FFmpeg keeps. 16 of these stay below 220 MB in any format.
inline constexpr std::int64_t kMaxExaminedPixels = 1LL << 21;

/// To be called before anything else of FFmpeg's. Sends what FFmpeg has to say to the debug level
/// of the category v2m.media instead of standard error, and lets it ask for at most 128 MiB at
/// once: more than a picture of kMaxPixels takes in the usual format, or a header of any sound
/// file. Costs nothing after the first call.
void prepare();

} // namespace v2m::libav
