// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/demuxer.h"
#include "core/media/libav.h"
#include "core/media/picture_memory.h"

namespace v2m {

/// Decodes the pictures of a video file in presentation order.
class Decoder {
public:
    /// @param threads more are faster but hold one more picture each.
    /// @throws FileError if the codec is not supported.
    Decoder(Demuxer& demuxer, int threads);

    /// The next picture, valid until there is another one; null at the end. Pictures that the
    /// decoder could not restore are passed over.
    /// @throws FileError where they take more memory than PictureMemory gives.
    const AVFrame* next();

    /// Lets go of that picture, before the next one takes memory of its own.
    void release();

    /// Forgets what came before, for packets from another place of the file.
    void flush();

    /// Whether any picture after the first intact one was skipped so far.
    bool isDamaged() const { return m_isDamaged; }

private:
    bool feed();

    Demuxer& m_demuxer;
    PictureMemory m_memory; // outlives m_codec, which uses it
    libav::Owner<AVCodecContext> m_codec;
    libav::Owner<AVPacket> m_packet;
    libav::Owner<AVFrame> m_picture;
    libav::Owner<AVFrame> m_coming; ///< becomes m_picture once complete
    bool m_draining = false;
    bool m_started = false;
    bool m_isDamaged = false;
};

} // namespace v2m
