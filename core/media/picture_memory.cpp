// SPDX-License-Identifier: MIT
#include "core/media/picture_memory.h"

#include <algorithm>

extern "C" {
#include <libavutil/buffer.h>
}

namespace v2m {
namespace {

/// An FFmpeg buffer and its counter.
struct Counted {
    AVBufferRef* own;
    std::shared_ptr<std::atomic<std::size_t>> counter;
    std::size_t bytes;

    static void release(void* self, std::uint8_t* /*data*/)
    {
        const std::unique_ptr<Counted> counted(static_cast<Counted*>(self));
        *counted->counter -= counted->bytes;
        av_buffer_unref(&counted->own);
    }
};

} // namespace

void PictureMemory::serve(AVCodecContext& codec)
{
    codec.opaque = this;
    codec.get_buffer2 = &PictureMemory::allocate;
}

int PictureMemory::threadsFor(const AVCodecParameters& parameters, int wanted)
{
    // A quarter of it for the threads, the rest for the pictures that others are made from.
    const auto pixels = static_cast<std::size_t>(std::max(1, parameters.width)) *
                        static_cast<std::size_t>(std::max(1, parameters.height));
    constexpr std::size_t kUsualBytesPerPixel = 3;
    const std::size_t most = kMaxBytes / 4 / (pixels * kUsualBytesPerPixel);
    return static_cast<int>(std::clamp<std::size_t>(most, 1, static_cast<std::size_t>(wanted)));
}

/// Replaces a buffer by a counted one. False, without changes, if out of memory.
bool PictureMemory::count(AVBufferRef*& buffer, const Counter& counter)
{
    auto counted = std::make_unique<Counted>(Counted{buffer, counter, buffer->size});
    AVBufferRef* const outer =
        av_buffer_create(buffer->data, buffer->size, &Counted::release, counted.get(), 0);
    if (outer == nullptr)
        return false;
    *counter += counted->bytes;
    counted.release(); // now owned by the buffer
    buffer = outer;
    return true;
}

int PictureMemory::allocate(AVCodecContext* codec, AVFrame* picture, int flags)
{
    auto& memory = *static_cast<PictureMemory*>(codec->opaque);
    const Counter& counter = memory.m_bytes;
    const int result = avcodec_default_get_buffer2(codec, picture, flags);
    if (result == AVERROR(ENOMEM))
        memory.m_hasRefused = true;
    if (result < 0)
        return result;
    for (AVBufferRef*& buffer : picture->buf) {
        if (buffer == nullptr)
            break;
        if (*counter + buffer->size > kMaxBytes || !count(buffer, counter)) {
            memory.m_hasRefused = true;
            av_frame_unref(picture);
            return AVERROR(ENOMEM);
        }
    }
    return 0;
}

} // namespace v2m
