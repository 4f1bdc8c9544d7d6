// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace v2m::test {

using Random = std::mt19937_64;

/// Below `count`, which is above 0; the same on every machine.
inline std::uint64_t below(Random& random, std::uint64_t count)
{
    return random() % count;
}

/// A few changes to a file: bits turned, bytes and numbers replaced by extreme ones, stretches
/// removed, doubled, moved, mixed with another file's, the end cut off.
std::string mutated(const std::string& bytes, const std::string& other, Random& random);

/// Likewise of a text, with words that parsers of tables and JSON stumble over.
std::string mutatedText(const std::string& text, const std::string& other, Random& random);

} // namespace v2m::test
