// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace v2m {

/// A section of a sound file, in seconds from its start.
struct Excerpt {
    double startS = 0.0;
    double lengthS = 0.0;

    friend bool operator==(const Excerpt&, const Excerpt&) = default;
};

/// The excerpts of a piece that are analysed.
///
/// A piece of up to a minute is analysed whole; a longer one in three excerpts of 20 s, near its
/// beginning, in its middle and near its end, past the intro and before the fade-out. So every song
/// costs the same, and one with contrasting parts is not judged by a single one.
///
/// @param durationS 0 if unknown; the first minute is then analysed.
std::vector<Excerpt> excerptsOf(double durationS);

} // namespace v2m
