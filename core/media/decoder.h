// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/demuxer.h"
#include "core/media/libav.h"
#include "core/media/picture_memory.h"

namespace v2m {

/// Decodes the pictures of one video file, in the order in which they are shown.
class Decoder {
public:
    /// @param threads more of them decode faster and hold one picture more each.
    /// @throws FileError where the pictures are in a format that cannot be decoded.
    Decoder(Demuxer& demuxer, int threads);

    /// The next picture, valid until there is another one; null at the end. Pictures that the
    /// decoder could not restore are passed over.
    /// @throws FileError where they take more memory than PictureMemory gives.
    const AVFrame* next();

    /// Lets go of that picture, before the next one takes memory of its own.
    void release();

    /// Forgets what came before, for packets from another place of the file.
    void flush();

    /// Whether any picture behind the first intact one was passed over so far.
    bool metDamage() const { return m_metDamage; }

private:
    bool feed();

    Demuxer& m_demuxer;
    PictureMemory m_memory; // outlives m_codec, which asks it
    libav::Owner<AVCodecContext> m_codec;
    libav::Owner<AVPacket> m_packet;
    libav::Owner<AVFrame> m_picture;
    libav::Owner<AVFrame> m_coming; ///< becomes m_picture once it is whole
    bool m_draining = false;
    bool m_started = false;
    bool m_metDamage = false;
};

} // namespace v2m
