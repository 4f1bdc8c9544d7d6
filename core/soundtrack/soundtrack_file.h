// SPDX-License-Identifier: MIT
#pragma once

// Internal to the module. Not for headers included elsewhere.

#include "core/media/libav.h"
#include "core/soundtrack/clip_pictures.h"
#include "core/soundtrack/soundtrack_mix.h"

#include <QByteArrayView>

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>

namespace v2m {

/// The output file for pictures and sound, as mp4 or webm.
class SoundtrackFile {
public:
    using WriteAt = std::function<void(std::int64_t offset, QByteArrayView bytes)>;

    /// @param writeAt may throw; the exception is rethrown by the function that was writing.
    SoundtrackFile(SoundtrackContainer container, WriteAt writeAt);

    SoundtrackFile(const SoundtrackFile&) = delete;
    SoundtrackFile& operator=(const SoundtrackFile&) = delete;

    /// The format of the mix required by the encoder. @throws FileError if there is none.
    MixFormat openSoundEncoder();

    /// Writes all pictures and sound, interleaved for playback.
    /// @param progress in [0, 1]. @throws Cancelled, FileError.
    void write(ClipPictures& pictures, SoundtrackMix& mix, double lengthS,
               const SoundtrackProgress& progress, const std::stop_token& stop);

private:
    struct ReleaseOutput {
        void operator()(AVFormatContext* container) const { avformat_free_context(container); }
    };

    /// For avio_alloc_context(), whose callback takes const bytes since FFmpeg 7 only.
    template <typename Byte>
    static int writeBytes(void* self, Byte* buffer, int size);
    static std::int64_t seekTo(void* self, std::int64_t offset, int whence);
    int require(int result);
    bool nextSound(SoundtrackMix& mix, AVPacket& packet);
    void writePacket(AVPacket& packet, AVRational timeBase, const AVStream& stream);

    SoundtrackContainer m_kind;
    WriteAt m_writeAt;
    std::int64_t m_offset = 0;
    std::int64_t m_size = 0;
    std::exception_ptr m_failure;   ///< from m_writeAt, which must not pass through FFmpeg
    libav::Owner<AVIOContext> m_io; // outlives the container, which writes through it
    std::unique_ptr<AVFormatContext, ReleaseOutput> m_container;
    libav::Owner<AVCodecContext> m_sound;
    libav::Owner<AVFrame> m_frame;
};

} // namespace v2m
