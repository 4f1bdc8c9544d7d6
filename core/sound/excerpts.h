// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace v2m {

/// A stretch of a sound file, in seconds from its beginning.
struct Excerpt {
    double startS = 0.0;
    double lengthS = 0.0;

    friend bool operator==(const Excerpt&, const Excerpt&) = default;
};

/// The stretches of a piece that are listened to.
///
/// A piece of up to a minute is heard whole; of a longer one three stretches of 20 s, from near its
/// beginning, its middle and near its end, past the intro and before the fade. So a song costs the
/// same however long it is, and one whose parts differ is not judged by one of them.
///
/// @param durationS 0 where it is not known; the first minute is heard then.
std::vector<Excerpt> excerptsOf(double durationS);

} // namespace v2m
