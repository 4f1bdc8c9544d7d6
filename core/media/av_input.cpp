// SPDX-License-Identifier: MIT
#include "core/media/av_input.h"

#include <cstdio>
#include <new>
#include <utility>
#include <vector>

extern "C" {
#include <libavutil/avstring.h>
#include <libavutil/dict.h>
#include <libavutil/mem.h>
}

namespace v2m {

namespace {

constexpr int kIoBufferBytes = 64 * 1024;

/// More than in any music or clip; a damaged header may declare thousands.
constexpr int kMaxStreams = 64;

/// Maximum number of streams without a declared size to decode.
constexpr int kMaxUndeclared = 2;

bool isMovingPicture(const AVStream& stream)
{
    return stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
           (stream.disposition & AV_DISPOSITION_ATTACHED_PIC) == 0;
}

std::int64_t declaredPixels(const AVStream& stream)
{
    return static_cast<std::int64_t>(stream.codecpar->width) * stream.codecpar->height;
}

/// Whether to decode a picture stream for probing; other streams always are.
class Choice {
public:
    Choice(const AVFormatContext& container, AVMediaType wanted)
        : m_pictures(wanted == AVMEDIA_TYPE_VIDEO)
    {
        for (unsigned i = 0; i < container.nb_streams; ++i) {
            const AVStream* stream = container.streams[i];
            if (isMovingPicture(*stream) && declaredPixels(*stream) > m_most) {
                m_most = declaredPixels(*stream);
                m_largest = stream;
            }
        }
    }

    bool includes(const AVStream& stream)
    {
        if (stream.codecpar->codec_type != AVMEDIA_TYPE_VIDEO)
            return true;
        if (!m_pictures || !isMovingPicture(stream))
            return false;
        return m_largest != nullptr ? m_largest == &stream : m_undeclared++ < kMaxUndeclared;
    }

private:
    bool m_pictures;
    const AVStream* m_largest = nullptr;
    std::int64_t m_most = 0;
    int m_undeclared = 0;
};

int refuseToOpen(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**)
{
    return AVERROR(EPERM);
}

} // namespace

AvInput::AvInput(const QString& path) : m_file(path)
{
    libav::prepare();
    auto* buffer = static_cast<std::uint8_t*>(av_malloc(kIoBufferBytes));
    m_io.reset(avio_alloc_context(buffer, kIoBufferBytes, 0, this, &AvInput::readBytes, nullptr,
                                  &AvInput::seekTo));
    if (m_io == nullptr) {
        av_free(buffer);
        throw std::bad_alloc();
    }
}

int AvInput::readBytes(void* self, std::uint8_t* buffer, int size)
{
    auto& input = *static_cast<AvInput*>(self);
    if (input.m_stop && input.m_stop())
        return AVERROR_EXIT;
    const auto count =
        input.m_file.readAt(input.m_offset, {buffer, static_cast<std::size_t>(size)});
    if (count < 0)
        return AVERROR(EIO);
    input.m_offset += count;
    return count == 0 ? AVERROR_EOF : static_cast<int>(count);
}

std::int64_t AvInput::seekTo(void* self, std::int64_t offset, int whence)
{
    auto& input = *static_cast<AvInput*>(self);
    return libav::soughtIn(input.m_file.size(), input.m_offset, offset, whence);
}

const AVInputFormat* AvInput::recognise(const char* containers)
{
    // Without a name, so that the extension is ignored.
    const AVInputFormat* format = nullptr;
    const int score = av_probe_input_buffer2(m_io.get(), &format, nullptr, nullptr, 0, 0);
    return format != nullptr && score > AVPROBE_SCORE_RETRY &&
                   av_match_list(format->name, containers, ',') != 0
               ? format
               : nullptr;
}

libav::Owner<AVFormatContext> AvInput::open(const AVInputFormat& format, bool jumpAhead)
{
    AVFormatContext* context = avformat_alloc_context();
    if (context == nullptr)
        throw std::bad_alloc();
    m_io->seekable = AVIO_SEEKABLE_NORMAL;
    avio_seek(m_io.get(), 0, SEEK_SET);
    m_io->seekable = jumpAhead ? AVIO_SEEKABLE_NORMAL : 0;
    context->pb = m_io.get();
    context->io_open = &refuseToOpen;
    context->max_streams = kMaxStreams;
    // On failure this also frees the context.
    if (avformat_open_input(&context, nullptr, &format, nullptr) < 0)
        return nullptr;
    return libav::Owner<AVFormatContext>(context);
}

void AvInput::examine(AVFormatContext& container, AVMediaType wanted)
{
    const unsigned count = container.nb_streams;
    Choice choice(container, wanted);
    std::vector<AVDictionary*> options(count, nullptr);
    std::vector<AVDiscard> discards(count, AVDISCARD_DEFAULT);
    for (unsigned i = 0; i < count; ++i) {
        AVStream& stream = *container.streams[i];
        av_dict_set_int(&options[i], "max_pixels", libav::kMaxExaminedPixels, 0);
        discards[i] =
            std::exchange(stream.discard, choice.includes(stream) ? stream.discard : AVDISCARD_ALL);
    }
    avformat_find_stream_info(&container, options.data());
    for (unsigned i = 0; i < count; ++i) {
        av_dict_free(&options[i]);
        container.streams[i]->discard = discards[i];
    }
}

} // namespace v2m
