// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace v2m {

// The catalog has them as these numbers.
enum class Voice : std::uint8_t { Unsaid, Instrumental, Sung };
enum class Pace : std::uint8_t { Unsaid, Slow, Medium, Fast };

/// What the words of a track say of it that a filter may ask for.
struct WordTraits {
    Voice voice = Voice::Unsaid;
    Pace pace = Pace::Unsaid;

    friend bool operator==(const WordTraits&, const WordTraits&) = default;
};

} // namespace v2m
