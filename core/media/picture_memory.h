// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/libav.h"

#include <atomic>
#include <cstddef>
#include <memory>

namespace v2m {

/// What the decoded pictures of one decoder take together, which is bounded: a stream can make its
/// decoder keep sixteen pictures of any size.
///
/// Six of 7680 x 4320 fit, which is what films of that size refer back to; three of 8192 x 8192.
class PictureMemory {
public:
    static constexpr std::size_t kMaxBytes = std::size_t{320} * 1024 * 1024;

    /// Installs this object as the decoder's allocator. Both must live equally long.
    void serve(AVCodecContext& codec);

    /// The maximum number of threads for a decoder of such pictures, as each holds one more.
    static int threadsFor(const AVCodecParameters& parameters, int wanted);

    /// Whether the decoder has asked for more than it gets, here or of FFmpeg at once. May be asked
    /// on any thread.
    bool hasRefused() const { return m_hasRefused; }

private:
    using Counter = std::shared_ptr<std::atomic<std::size_t>>;

    static int allocate(AVCodecContext* codec, AVFrame* picture, int flags);
    static bool count(AVBufferRef*& buffer, const Counter& counter);

    /// Shared with the pictures, which may outlive the decoder.
    Counter m_bytes = std::make_shared<std::atomic<std::size_t>>(0);
    std::atomic<bool> m_hasRefused = false;
};

} // namespace v2m
