// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace v2m {

// Stored in the catalog as these numbers.
enum class Voice : std::uint8_t { Unsaid, Instrumental, Sung };
enum class Pace : std::uint8_t { Unsaid, Slow, Medium, Fast };

/// Properties from a track's words that filters use.
struct WordTraits {
    Voice voice = Voice::Unsaid;
    Pace pace = Pace::Unsaid;

    friend bool operator==(const WordTraits&, const WordTraits&) = default;
};

} // namespace v2m
