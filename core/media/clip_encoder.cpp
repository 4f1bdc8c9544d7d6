// SPDX-License-Identifier: MIT
#include "core/media/clip_encoder.h"

#include "core/base/error.h"
#include "core/media/libav.h"

#include <QFile>

#include <cerrno>
#include <initializer_list>
#include <unistd.h>
#include <utility>

extern "C" {
#include <libavutil/opt.h>
}

namespace v2m {
namespace {

constexpr AVRational kMilliseconds = {1, 1000};
constexpr std::int64_t kKeyEveryMs = 1000; // the most that is lost when a recording fails
constexpr double kVp8BitsPerPixel = 0.1;   // 0.9 Mbit/s for 640x480 at 30 a second

struct Codec {
    const char* container;
    std::initializer_list<const char*> encoders; // the first available is used
    std::initializer_list<std::pair<const char*, const char*>> options;
};

const Codec& codecOf(RecordingFormat format)
{
    // No lookahead; half a core is enough for 720p.
    static const Codec h264 = {"mp4",
                               {"libx264", "libopenh264"},
                               {{"preset", "veryfast"}, {"crf", "21"}, {"rc-lookahead", "0"}}};
    static const Codec vp8 = {
        "webm", {"libvpx"}, {{"deadline", "realtime"}, {"cpu-used", "8"}, {"lag-in-frames", "0"}}};
    return format == RecordingFormat::Mp4H264 ? h264 : vp8;
}

[[noreturn]] void fail(const Message& message)
{
    throw FileError(message);
}

[[noreturn]] void failBecause(int error)
{
    switch (error) {
    case AVERROR(ENOSPC):
    case AVERROR(EDQUOT):
        fail(Message("v2m::media", "The disk is full."));
    case AVERROR(EFBIG):
        fail(Message("v2m::media", "The file cannot grow any larger."));
    case AVERROR(EACCES):
    case AVERROR(EPERM):
    case AVERROR(EROFS):
        fail(Message("v2m::media", "Nothing may be written to this folder."));
    default:
        fail(Message("v2m::media", "The file cannot be written: %1.").arg(libav::reasonOf(error)));
    }
}

int require(int result)
{
    if (result < 0)
        failBecause(result);
    return result;
}

/// A local file regardless of its name.
QByteArray addressOf(const QString& path)
{
    return "file:" + QFile::encodeName(path);
}

struct ReleaseOutput {
    void operator()(AVFormatContext* container) const
    {
        avio_closep(&container->pb);
        avformat_free_context(container);
    }
};
using Output = std::unique_ptr<AVFormatContext, ReleaseOutput>;

Output openOutput(const QString& path, const char* format)
{
    AVFormatContext* container = nullptr;
    require(avformat_alloc_output_context2(&container, nullptr, format, nullptr));
    Output output(container);
    require(avio_open(&container->pb, addressOf(path).constData(), AVIO_FLAG_WRITE));
    return output;
}

} // namespace

QString fileSuffix(RecordingFormat format)
{
    return format == RecordingFormat::Mp4H264 ? QStringLiteral("mp4") : QStringLiteral("webm");
}

QString codecName(RecordingFormat format)
{
    return format == RecordingFormat::Mp4H264 ? QStringLiteral("H.264") : QStringLiteral("VP8");
}

struct ClipEncoder::Parts {
    Output container;
    AVStream* stream = nullptr;
    libav::Owner<AVCodecContext> codec;
    libav::Owner<AVFrame> picture;
    libav::Owner<AVPacket> packet;
    libav::Owner<SwsContext> scaler;
};

ClipEncoder::ClipEncoder(const QString& path, RecordingFormat format, cv::Size size,
                         double framesPerSecond)
    : m_path(path), m_format(format), m_parts(std::make_unique<Parts>()),
      m_durationMs(static_cast<std::int64_t>(1000.0 / framesPerSecond))
{
    libav::prepare();
    const Codec& choice = codecOf(format);
    const AVCodec* coder = nullptr;
    for (const char* name : choice.encoders)
        coder = coder != nullptr ? coder : avcodec_find_encoder_by_name(name);
    if (coder == nullptr)
        fail(Message("v2m::media", "This computer cannot encode %1.").arg(codecName(format)));

    m_parts->codec.reset(avcodec_alloc_context3(coder));
    AVCodecContext& codec = *m_parts->codec;
    codec.width = size.width & ~1;
    codec.height = size.height & ~1;
    codec.pix_fmt = AV_PIX_FMT_YUV420P;
    codec.time_base = kMilliseconds;
    codec.framerate = av_d2q(framesPerSecond, 1000);
    codec.gop_size = 1000; // key frames are requested by time
    codec.max_b_frames = 0;
    // libvpx's threads spin while waiting for each other: two took eight times the CPU time of one,
    // measured on two busy cores at 720p.
    codec.thread_count = format == RecordingFormat::WebmVp8 ? 1 : 2;
    codec.color_range = AVCOL_RANGE_MPEG;
    codec.colorspace = AVCOL_SPC_SMPTE170M; // as produced by the scaler
    codec.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    if (format == RecordingFormat::WebmVp8)
        codec.bit_rate = static_cast<std::int64_t>(codec.width * codec.height * framesPerSecond *
                                                   kVp8BitsPerPixel);
    for (const auto& [name, value] : choice.options)
        av_opt_set(codec.priv_data, name, value, 0); // ignored by encoders without the option
    require(avcodec_open2(&codec, coder, nullptr));

    m_parts->container = openOutput(path, choice.container);
    m_parts->stream = avformat_new_stream(m_parts->container.get(), nullptr);
    m_parts->stream->time_base = kMilliseconds;
    m_parts->stream->avg_frame_rate = codec.framerate;
    require(avcodec_parameters_from_context(m_parts->stream->codecpar, &codec));
    AVDictionary* options = nullptr;
    av_dict_set(&options, "movflags", "frag_keyframe+empty_moov+default_base_moof", 0);
    const int result = avformat_write_header(m_parts->container.get(), &options);
    av_dict_free(&options);
    require(result);

    m_parts->packet.reset(av_packet_alloc());
    m_parts->picture.reset(av_frame_alloc());
    m_parts->picture->format = codec.pix_fmt;
    m_parts->picture->width = codec.width;
    m_parts->picture->height = codec.height;
    require(av_frame_get_buffer(m_parts->picture.get(), 0));
}

ClipEncoder::~ClipEncoder() = default;

void ClipEncoder::write(const cv::Mat& bgr, std::int64_t timestampMs)
{
    AVFrame& picture = *m_parts->picture;
    require(av_frame_make_writable(&picture));
    // An odd row or column is cropped rather than scaled.
    const bool isOurs = (bgr.cols & ~1) == picture.width && (bgr.rows & ~1) == picture.height;
    const int width = isOurs ? picture.width : bgr.cols;
    const int height = isOurs ? picture.height : bgr.rows;
    m_parts->scaler.reset(sws_getCachedContext(
        m_parts->scaler.release(), width, height, AV_PIX_FMT_BGR24, picture.width, picture.height,
        AV_PIX_FMT_YUV420P, SWS_BILINEAR, nullptr, nullptr, nullptr));
    const std::uint8_t* const from[] = {bgr.data};
    const int stride[] = {static_cast<int>(bgr.step[0])};
    sws_scale(m_parts->scaler.get(), from, stride, 0, height, picture.data, picture.linesize);
    encode(timestampMs);
}

void ClipEncoder::encode(std::int64_t timestampMs)
{
    AVFrame& picture = *m_parts->picture;
    const bool isKey = m_lastKeyMs < 0 || timestampMs - m_lastKeyMs >= kKeyEveryMs;
    if (isKey)
        m_lastKeyMs = timestampMs;
    picture.pict_type = isKey ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
    picture.pts = timestampMs;
    require(avcodec_send_frame(m_parts->codec.get(), &picture));
    drain();
}

void ClipEncoder::drain()
{
    while (true) {
        const int result = avcodec_receive_packet(m_parts->codec.get(), m_parts->packet.get());
        if (result == AVERROR(EAGAIN) || result == AVERROR_EOF)
            return;
        require(result);
        writePacket();
    }
}

void ClipEncoder::writePacket()
{
    AVFormatContext* const container = m_parts->container.get();
    AVPacket& packet = *m_parts->packet;
    const bool endsFragment = (packet.flags & AV_PKT_FLAG_KEY) != 0 && packet.pts > 0;
    // mp4 ends its fragments by itself, once it knows the duration of the last picture.
    if (endsFragment && m_format == RecordingFormat::WebmVp8)
        require(av_write_frame(container, nullptr));
    const Extent before = {packet.pts, m_frames};
    packet.stream_index = m_parts->stream->index;
    packet.duration = m_durationMs;
    av_packet_rescale_ts(&packet, kMilliseconds, m_parts->stream->time_base);
    const int result = av_write_frame(container, &packet);
    av_packet_unref(&packet);
    require(result);
    ++m_frames;
    if (!endsFragment)
        return;
    // The picture itself is still buffered.
    avio_flush(container->pb);
    require(container->pb->error);
    m_secured = before;
    m_securedBytes = avio_tell(container->pb);
}

void ClipEncoder::finish()
{
    require(avcodec_send_frame(m_parts->codec.get(), nullptr));
    drain();
    AVFormatContext* const container = m_parts->container.get();
    require(av_write_trailer(container));
    avio_flush(container->pb);
    require(container->pb->error);
    require(avio_closep(&container->pb));
}

ClipEncoder::Extent ClipEncoder::salvage()
{
    m_parts.reset();
    const QByteArray path = QFile::encodeName(m_path);
    if (m_secured.frames > 0 && ::truncate(path.constData(), m_securedBytes) == 0)
        return m_secured;
    return {};
}

void rewriteWithIndex(const QString& from, const QString& to, std::int64_t lastFrameMs)
{
    libav::prepare();
    AVFormatContext* opened = nullptr;
    require(avformat_open_input(&opened, addressOf(from).constData(), nullptr, nullptr));
    const libav::Owner<AVFormatContext> input(opened);
    require(avformat_find_stream_info(opened, nullptr));
    if (opened->nb_streams != 1)
        failBecause(AVERROR_INVALIDDATA);
    const Output output = openOutput(to, "mp4");
    AVStream* const stream = avformat_new_stream(output.get(), nullptr);
    require(avcodec_parameters_copy(stream->codecpar, opened->streams[0]->codecpar));
    stream->codecpar->codec_tag = 0;
    stream->time_base = opened->streams[0]->time_base;
    require(avformat_write_header(output.get(), nullptr));
    const libav::Owner<AVPacket> packet(av_packet_alloc());
    while (true) {
        const int result = av_read_frame(opened, packet.get());
        if (result == AVERROR_EOF)
            break;
        require(result); // an incomplete copy must not replace the original
        av_packet_rescale_ts(packet.get(), opened->streams[0]->time_base, stream->time_base);
        packet->duration = av_rescale_q(lastFrameMs, kMilliseconds, stream->time_base);
        packet->pos = -1;
        require(av_interleaved_write_frame(output.get(), packet.get()));
    }
    require(av_write_trailer(output.get()));
    avio_flush(output->pb);
    require(output->pb->error);
    require(avio_closep(&output->pb));
}

} // namespace v2m
