// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/libav.h"

#include <atomic>
#include <cstddef>
#include <memory>

namespace v2m {

/// Limits the total memory of a decoder's pictures: a stream can make its decoder keep sixteen
/// pictures of any size.
class PictureMemory {
public:
    static constexpr std::size_t kMaxBytes = std::size_t{512} * 1024 * 1024;

    /// Installs this object as the decoder's allocator. Both must live equally long.
    void serve(AVCodecContext& codec);

    /// The maximum number of threads for a decoder of such pictures, as each holds one more.
    static int threadsFor(const AVCodecParameters& parameters, int wanted);

private:
    using Counter = std::shared_ptr<std::atomic<std::size_t>>;

    static int allocate(AVCodecContext* codec, AVFrame* picture, int flags);
    static bool count(AVBufferRef*& buffer, const Counter& counter);

    /// Shared with the pictures, which may outlive the decoder.
    Counter m_bytes = std::make_shared<std::atomic<std::size_t>>(0);
};

} // namespace v2m
