// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>

namespace v2m {

/// The stretch of time that a reading of emotions sums up.
struct ReadingSpan {
    enum class Kind {
        Now,         ///< one frame
        LastSeconds, ///< the time before the reading, before a camera
        SoFar,       ///< what an analysis has read
        WholeClip,
        Picture, ///< a still one
    };

    Kind kind = Kind::Now;
    std::int64_t lengthMs = 0; ///< of LastSeconds; else 0

    friend bool operator==(const ReadingSpan&, const ReadingSpan&) = default;
};

/// In the user's language: "now", "last 2 s", "so far", "whole clip",
/// "picture".
QString readingSpanText(const ReadingSpan& span);

} // namespace v2m
