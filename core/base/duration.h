// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <cmath>
#include <cstdint>

namespace v2m {

/// A duration for display: "0.4 s", "12 s", "3 min 20 s".
inline Message durationOf(double seconds)
{
    if (seconds < 10.0)
        return Message("v2m::duration", "%1 s").arg(Message::Decimal{seconds, 1});
    const auto whole = static_cast<std::int64_t>(std::llround(seconds));
    if (whole < 60)
        return Message("v2m::duration", "%1 s").arg(whole);
    if (whole < 3600)
        return Message("v2m::duration", "%1 min %2 s").arg(whole / 60, whole % 60);
    return Message("v2m::duration", "%1 h %2 min").arg(whole / 3600, whole % 3600 / 60);
}

} // namespace v2m
