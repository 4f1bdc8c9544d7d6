// SPDX-License-Identifier: MIT
#include "core/soundtrack/soundtrack_file.h"

#include "core/base/error.h"

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/mem.h>
}

#include <algorithm>
#include <new>

namespace v2m {
namespace {

constexpr int kOutputBufferBytes = 256 * 1024;
constexpr std::int64_t kAacBitRate = 192'000;
constexpr std::int64_t kOpusBitRate = 160'000;

} // namespace

SoundtrackFile::SoundtrackFile(SoundtrackContainer container, WriteAt writeAt)
    : m_kind(container), m_writeAt(std::move(writeAt)), m_frame(libav::owned(av_frame_alloc()))
{
    libav::prepare();
    auto* buffer = static_cast<std::uint8_t*>(av_malloc(kOutputBufferBytes));
    m_io.reset(avio_alloc_context(buffer, kOutputBufferBytes, 1, this, nullptr,
                                  &SoundtrackFile::writeBytes, &SoundtrackFile::seekTo));
    if (m_io == nullptr) {
        av_free(buffer);
        throw std::bad_alloc();
    }
    AVFormatContext* opened = nullptr;
    require(avformat_alloc_output_context2(
        &opened, nullptr, container == SoundtrackContainer::Mp4 ? "mp4" : "webm", nullptr));
    m_container.reset(opened);
    m_container->pb = m_io.get();
}

template <typename Byte>
int SoundtrackFile::writeBytes(void* self, Byte* buffer, int size)
{
    auto& file = *static_cast<SoundtrackFile*>(self);
    if (file.m_failure)
        return AVERROR(EIO);
    try {
        file.m_writeAt(file.m_offset, QByteArrayView(buffer, size));
    } catch (...) {
        file.m_failure = std::current_exception();
        return AVERROR(EIO);
    }
    file.m_offset += size;
    file.m_size = std::max(file.m_size, file.m_offset);
    return size;
}

std::int64_t SoundtrackFile::seekTo(void* self, std::int64_t offset, int whence)
{
    auto& file = *static_cast<SoundtrackFile*>(self);
    return libav::soughtIn(file.m_size, file.m_offset, offset, whence);
}

/// Errors of writing take precedence over FFmpeg's resulting error.
int SoundtrackFile::require(int result)
{
    if (m_failure)
        std::rethrow_exception(m_failure);
    if (result >= 0)
        return result;
    throw FileError(
        Message("v2m::media", "The file cannot be written: %1.").arg(libav::reasonOf(result)));
}

MixFormat SoundtrackFile::openSoundEncoder()
{
    const bool isMp4 = m_kind == SoundtrackContainer::Mp4;
    const AVCodec* encoder =
        isMp4 ? avcodec_find_encoder(AV_CODEC_ID_AAC) : avcodec_find_encoder_by_name("libopus");
    if (encoder == nullptr)
        throw FileError(
            Message("v2m::media", "This computer cannot encode %1.").arg(isMp4 ? "AAC" : "Opus"));
    m_sound = libav::owned(avcodec_alloc_context3(encoder));
    const AVChannelLayout stereo = AV_CHANNEL_LAYOUT_STEREO;
    require(av_channel_layout_copy(&m_sound->ch_layout, &stereo));
    m_sound->sample_rate = SoundtrackMix::kRateHz;
    m_sound->sample_fmt = isMp4 ? AV_SAMPLE_FMT_FLTP : AV_SAMPLE_FMT_FLT;
    m_sound->bit_rate = isMp4 ? kAacBitRate : kOpusBitRate;
    m_sound->time_base = {1, SoundtrackMix::kRateHz};
    m_sound->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    require(avcodec_open2(m_sound.get(), encoder, nullptr));
    return {m_sound->sample_fmt, m_sound->frame_size, 0.0, false};
}

bool SoundtrackFile::nextSound(SoundtrackMix& mix, AVPacket& packet)
{
    while (true) {
        const int result = avcodec_receive_packet(m_sound.get(), &packet);
        if (result == AVERROR_EOF)
            return false;
        if (result != AVERROR(EAGAIN)) {
            require(result);
            return true;
        }
        if (mix.read(*m_frame)) {
            m_frame->pict_type = AV_PICTURE_TYPE_NONE;
            require(avcodec_send_frame(m_sound.get(), m_frame.get()));
        } else {
            require(avcodec_send_frame(m_sound.get(), nullptr));
        }
    }
}

void SoundtrackFile::writePacket(AVPacket& packet, AVRational timeBase, const AVStream& stream)
{
    packet.stream_index = stream.index;
    av_packet_rescale_ts(&packet, timeBase, stream.time_base);
    require(av_interleaved_write_frame(m_container.get(), &packet));
}

void SoundtrackFile::write(ClipPictures& pictures, SoundtrackMix& mix, double lengthS,
                           const SoundtrackProgress& progress, const std::stop_token& stop)
{
    const AVStream* const pictureStream = pictures.addTo(*m_container);
    AVStream* const soundStream = avformat_new_stream(m_container.get(), nullptr);
    if (soundStream == nullptr)
        throw std::bad_alloc();
    require(avcodec_parameters_from_context(soundStream->codecpar, m_sound.get()));
    soundStream->time_base = m_sound->time_base;
    require(avformat_write_header(m_container.get(), nullptr));

    const auto picture = libav::owned(av_packet_alloc());
    const auto sound = libav::owned(av_packet_alloc());
    const auto timeOf = [](const AVPacket& packet, AVRational timeBase) {
        const std::int64_t at = packet.dts != AV_NOPTS_VALUE ? packet.dts : packet.pts;
        return static_cast<double>(at) * av_q2d(timeBase);
    };
    bool hasPicture = pictures.next(*picture);
    bool hasSound = nextSound(mix, *sound);
    while (hasPicture || hasSound) {
        if (stop.stop_requested())
            throw Cancelled();
        const double pictureS = hasPicture ? timeOf(*picture, pictures.timeBase()) : 0.0;
        const double soundS = hasSound ? timeOf(*sound, m_sound->time_base) : 0.0;
        if (hasPicture && (!hasSound || pictureS <= soundS)) {
            writePacket(*picture, pictures.timeBase(), *pictureStream);
            hasPicture = pictures.next(*picture);
            progress(std::clamp(pictureS / lengthS, 0.0, 1.0));
        } else {
            writePacket(*sound, m_sound->time_base, *soundStream);
            hasSound = nextSound(mix, *sound);
        }
    }
    require(av_write_trailer(m_container.get()));
    avio_flush(m_io.get());
    require(m_io->error);
}

} // namespace v2m
