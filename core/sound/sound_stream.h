// SPDX-License-Identifier: MIT
#pragma once

// Internal to this folder, as FFmpeg's headers are.

#include "core/media/av_input.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

extern "C" {
#include <libavutil/channel_layout.h>

#include <libswresample/swresample.h>
}

namespace v2m {

/// The sound of a file as FFmpeg decodes it, resampled to one rate and number of channels.
class SoundStream {
public:
    /// @param stop once it returns true, nothing more is read.
    /// @throws FileError if the file cannot be read; see AvInput.
    SoundStream(const QString& path, int channels, int rateHz, std::function<bool()> stop)
        : m_stop(std::move(stop)), m_input(path), m_packet(libav::owned(av_packet_alloc())),
          m_frame(libav::owned(av_frame_alloc())), m_rateHz(rateHz)
    {
        m_input.setStop(m_stop);
        av_channel_layout_default(&m_channels, channels);
    }
    ~SoundStream() { av_channel_layout_uninit(&m_layout); }

    SoundStream(const SoundStream&) = delete;
    SoundStream& operator=(const SoundStream&) = delete;

    const QString& path() const { return m_input.file().path(); }
    AVFormatContext& container() const { return *m_container; }
    const AVStream& stream() const { return *m_stream; }

    double secondsOf(std::int64_t timestamp) const
    {
        return static_cast<double>(timestamp) * av_q2d(m_stream->time_base);
    }

    const AVInputFormat* recognise(const char* containers) { return m_input.recognise(containers); }

    /// Opens the container; see AvInput::open().
    bool open(const AVInputFormat& format, bool jumpAhead)
    {
        m_container = m_input.open(format, jumpAhead);
        return m_container != nullptr;
    }

    /// Finds the stream and discards all others. Whether there is one.
    bool chooseStream()
    {
        AvInput::examine(*m_container, AVMEDIA_TYPE_AUDIO);
        const int best =
            av_find_best_stream(m_container.get(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
        if (best < 0)
            return false;
        for (unsigned i = 0; i < m_container->nb_streams; ++i)
            if (static_cast<int>(i) != best)
                m_container->streams[i]->discard = AVDISCARD_ALL;
        m_stream = m_container->streams[best];
        return true;
    }

    /// Whether its codec can be decoded.
    bool openDecoder()
    {
        const AVCodec* decoder = avcodec_find_decoder(m_stream->codecpar->codec_id);
        if (decoder == nullptr)
            return false;
        m_codec = libav::owned(avcodec_alloc_context3(decoder));
        m_codec->thread_count = 1;
        m_codec->pkt_timebase = m_stream->time_base;
        return avcodec_parameters_to_context(m_codec.get(), m_stream->codecpar) >= 0 &&
               avcodec_open2(m_codec.get(), decoder, nullptr) >= 0;
    }

    /// The next packet of the stream; null at the end, once stopped, or after too much damage.
    const AVPacket* nextPacket()
    {
        for (int failures = 0; failures < kFailuresInARow && !m_stop();) {
            av_packet_unref(m_packet.get());
            const int result = av_read_frame(m_container.get(), m_packet.get());
            if (result == AVERROR_EOF || result == AVERROR_EXIT)
                return nullptr;
            if (result < 0)
                ++failures;
            else if (m_packet->stream_index == m_stream->index)
                return m_packet.get();
        }
        return nullptr;
    }

    /// The next decoded frame, likewise. Valid until the next call.
    const AVFrame* nextFrame()
    {
        for (int failures = 0; failures < kFailuresInARow && !m_stop();) {
            const int result = avcodec_receive_frame(m_codec.get(), m_frame.get());
            if (result >= 0)
                return m_frame.get();
            if (result == AVERROR_EOF)
                return nullptr;
            if (result != AVERROR(EAGAIN) || !feed())
                ++failures;
        }
        return nullptr;
    }

    /// To be called after seeking.
    void restart()
    {
        avcodec_flush_buffers(m_codec.get());
        m_resampler.reset();
        m_draining = false;
    }

    /// Prepares to resample a frame like this. False if it holds no sound that can be.
    bool prepare(const AVFrame& frame)
    {
        if (frame.sample_rate <= 0 || frame.sample_rate > kMaxRateHz ||
            frame.ch_layout.nb_channels <= 0 || frame.ch_layout.nb_channels > kMaxChannels ||
            frame.nb_samples <= 0)
            return false;
        // Most files name the number of their channels only; they are compared as they are heard.
        AVChannelLayout layout = frame.ch_layout;
        if (layout.order == AV_CHANNEL_ORDER_UNSPEC)
            av_channel_layout_default(&layout, layout.nb_channels);
        if (m_resampler && frame.format == m_format && frame.sample_rate == m_rate &&
            av_channel_layout_compare(&layout, &m_layout) == 0)
            return true;
        m_format = frame.format;
        m_rate = frame.sample_rate;
        av_channel_layout_uninit(&m_layout);
        if (av_channel_layout_copy(&m_layout, &layout) < 0)
            return false;
        SwrContext* context = nullptr;
        const bool made =
            swr_alloc_set_opts2(&context, &m_channels, AV_SAMPLE_FMT_FLT, m_rateHz, &m_layout,
                                static_cast<AVSampleFormat>(m_format), m_rate, 0, nullptr) >= 0;
        m_resampler.reset(context);
        if (!made || swr_init(context) < 0)
            m_resampler.reset();
        return m_resampler != nullptr;
    }

    /// Samples that the resampler holds back.
    std::int64_t delay() const { return swr_get_delay(m_resampler.get(), m_rateHz); }

    /// Appends the frame resampled, after a prepare() that succeeded: interleaved, and clamped to
    /// [-loudest, loudest].
    void resample(const AVFrame& frame, float loudest, std::vector<float>& samples)
    {
        convert(const_cast<const std::uint8_t**>(frame.extended_data), frame.nb_samples,
                swr_get_out_samples(m_resampler.get(), frame.nb_samples), loudest, samples);
    }

    /// Appends what the resampler holds back.
    void finish(float loudest, std::vector<float>& samples)
    {
        if (m_resampler)
            convert(nullptr, 0, 4096, loudest, samples);
    }

private:
    /// Larger values in headers are invalid.
    static constexpr int kMaxRateHz = 768000;
    static constexpr int kMaxChannels = 32;

    /// Consecutive damaged packets after which decoding stops.
    static constexpr int kFailuresInARow = 64;

    struct FreeResampler {
        void operator()(SwrContext* context) const { swr_free(&context); }
    };

    /// Sends the decoder its next packet, or the end of the stream.
    bool feed()
    {
        if (m_draining)
            return false;
        const AVPacket* packet = nextPacket();
        m_draining = packet == nullptr;
        return avcodec_send_packet(m_codec.get(), packet) >= 0;
    }

    void convert(const std::uint8_t** data, int count, int room, float loudest,
                 std::vector<float>& samples)
    {
        if (room <= 0)
            return;
        const auto channels = static_cast<std::size_t>(m_channels.nb_channels);
        const std::size_t before = samples.size();
        samples.resize(before + static_cast<std::size_t>(room) * channels);
        auto* out = reinterpret_cast<std::uint8_t*>(samples.data() + before);
        const int got = swr_convert(m_resampler.get(), &out, room, data, count);
        samples.resize(before + static_cast<std::size_t>(std::max(got, 0)) * channels);
        for (std::size_t i = before; i < samples.size(); ++i)
            samples[i] =
                std::isfinite(samples[i]) ? std::clamp(samples[i], -loudest, loudest) : 0.0F;
    }

    std::function<bool()> m_stop;
    AvInput m_input; // outlives m_container, which reads through it
    libav::Owner<AVFormatContext> m_container;
    libav::Owner<AVCodecContext> m_codec;
    libav::Owner<AVPacket> m_packet;
    libav::Owner<AVFrame> m_frame;
    AVStream* m_stream = nullptr;
    bool m_draining = false;
    AVChannelLayout m_channels = {};
    int m_rateHz;
    std::unique_ptr<SwrContext, FreeResampler> m_resampler;
    AVChannelLayout m_layout = {}; ///< of the frames that m_resampler is prepared for
    int m_format = -1;
    int m_rate = 0;
};

} // namespace v2m
