// SPDX-License-Identifier: MIT
#include "core/media/libav.h"

#include "core/base/logging.h"

extern "C" {
#include <libavutil/log.h>
#include <libavutil/mem.h>
}

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <mutex>

namespace v2m::libav {

namespace {

/// Also called from the decoder's threads.
void passOn(void* object, int level, const char* format, va_list arguments)
{
    if (level > AV_LOG_WARNING || !logMedia().isDebugEnabled()) {
        return;
    }
    std::array<char, 512> line = {};
    int withPrefix = 1;
    av_log_format_line2(object, level, format, arguments, line.data(),
                        static_cast<int>(line.size()), &withPrefix);
    qCDebug(logMedia).noquote() << QString::fromUtf8(line.data()).trimmed();
}

} // namespace

void prepare()
{
    constexpr std::size_t kMaxBytesAtOnce = std::size_t{128} * 1024 * 1024;
    static std::once_flag once;
    std::call_once(once, [] {
        av_log_set_callback(&passOn);
        av_max_alloc(kMaxBytesAtOnce);
    });
}

std::string reasonOf(int error)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> reason = {};
    av_strerror(error, reason.data(), reason.size());
    return reason.data();
}

std::int64_t soughtIn(std::int64_t size, std::int64_t& at, std::int64_t offset, int whence)
{
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return size;
    case SEEK_CUR:
        offset += at;
        break;
    case SEEK_END:
        offset += size;
        break;
    default:
        break;
    }
    return offset < 0 ? AVERROR(EINVAL) : at = offset;
}

} // namespace v2m::libav
