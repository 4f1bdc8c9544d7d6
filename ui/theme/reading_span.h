// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>

namespace v2m {

/// The time span over which scores are averaged.
struct ReadingSpan {
    enum class Kind {
        Now,         ///< one frame
        LastSeconds, ///< of a camera
        Seconds,     ///< of a camera: some earlier ones
        SoFar,       ///< everything analysed so far
        WholeClip,
        Picture, ///< a still one
    };

    Kind kind = Kind::Now;
    std::int64_t lengthMs = 0; ///< of seconds; otherwise 0

    friend bool operator==(const ReadingSpan&, const ReadingSpan&) = default;
};

/// In the user's language: "now", "last 2 s", "over 2 s", "so far", "whole clip",
/// "picture".
QString readingSpanText(const ReadingSpan& span);

} // namespace v2m
