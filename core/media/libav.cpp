// SPDX-License-Identifier: MIT
#include "core/media/libav.h"

#include "core/base/logging.h"

extern "C" {
#include <libavutil/log.h>
#include <libavutil/mem.h>
}

#include <array>
#include <cstdarg>
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

} // namespace v2m::libav
