// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/recommend/track_filter.h"

/// An expression is accepted or rejected with a UsageError.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        v2m::TrackFilter::check(
            QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    } catch (const v2m::UsageError&) {
    }
    return 0;
}
