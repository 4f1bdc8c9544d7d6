// SPDX-License-Identifier: MIT
#include "core/media/decoder.h"

#include "core/base/error.h"
#include "core/media/picture_size.h"

#include <utility>

namespace v2m {

namespace {

[[noreturn]] void failForCodec(const QString& path, AVCodecID id)
{
    throw FileError(
        Message("v2m::media", "The pictures in “%1” are coded as %2, which cannot be decoded here.")
            .arg(path, avcodec_get_name(id)));
}

[[noreturn]] void failForMemory(const QString& path)
{
    constexpr std::size_t kMegabyte = 1'000'000;
    throw FileError(Message("v2m::media",
                            "The pictures of “%1” are too large, or refer back to too many "
                            "others: decoding them takes more than %2 MB.")
                        .arg(path, static_cast<int>(PictureMemory::kMaxBytes / kMegabyte)));
}

} // namespace

Decoder::Decoder(Demuxer& demuxer, int threads)
    : m_demuxer(demuxer), m_packet(libav::owned(av_packet_alloc())),
      m_picture(libav::owned(av_frame_alloc())), m_coming(libav::owned(av_frame_alloc()))
{
    const AVCodecParameters& parameters = *demuxer.stream().codecpar;
    const AVCodec* codec = avcodec_find_decoder(parameters.codec_id);
    if (codec == nullptr) {
        failForCodec(demuxer.path(), parameters.codec_id);
    }
    m_codec = libav::owned(avcodec_alloc_context3(codec));
    m_codec->thread_count = PictureMemory::threadsFor(parameters, threads);
    m_codec->max_pixels = kMaxPixels;
    m_memory.serve(*m_codec);
    m_codec->pkt_timebase = demuxer.stream().time_base;
    if (avcodec_parameters_to_context(m_codec.get(), &parameters) < 0 ||
        avcodec_open2(m_codec.get(), codec, nullptr) < 0) {
        failForCodec(demuxer.path(), parameters.codec_id);
    }
}

/// Sends the decoder its next packet, or the end of the stream.
bool Decoder::feed()
{
    if (m_draining) {
        return false;
    }
    m_draining = !m_demuxer.read(*m_packet);
    const int result = avcodec_send_packet(m_codec.get(), m_draining ? nullptr : m_packet.get());
    // A stream cut from a longer one begins with pictures whose references are missing.
    m_isDamaged = m_isDamaged || (m_started && result < 0);
    return true;
}

void Decoder::flush()
{
    avcodec_flush_buffers(m_codec.get());
    m_draining = false;
    m_started = false;
}

void Decoder::release()
{
    av_frame_unref(m_picture.get());
}

const AVFrame* Decoder::next()
{
    for (;;) {
        const int result = avcodec_receive_frame(m_codec.get(), m_coming.get());
        if (m_memory.hasRefused()) {
            failForMemory(m_demuxer.path());
        }
        if (result == AVERROR(EAGAIN)) {
            if (!feed()) {
                return nullptr;
            }
        } else if (result == AVERROR_EOF) {
            return nullptr;
        } else if (result < 0 || m_coming->decode_error_flags != 0) {
            m_isDamaged = m_isDamaged || m_started;
        } else {
            m_started = true;
            std::swap(m_picture, m_coming);
            return m_picture.get();
        }
    }
}

} // namespace v2m
