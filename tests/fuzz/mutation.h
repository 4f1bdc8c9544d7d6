// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <random>
#include <string>

namespace v2m::test {

using Random = std::mt19937_64;

/// A number in [0, count), the same on every machine. `count` must be above 0.
inline std::uint64_t below(Random& random, std::uint64_t count)
{
    return random() % count;
}

/// Applies a few changes to a file: flips bits, replaces bytes and numbers with extreme values,
/// removes, repeats or randomises stretches, splices in parts of another file, or truncates it.
std::string mutated(const std::string& bytes, const std::string& other, Random& random);

/// The same for the first or the last two kilobytes only.
std::string mutatedAtEnds(const std::string& bytes, const std::string& other, Random& random);

/// The same for a text, also inserting words that CSV and JSON parsers often get wrong.
std::string mutatedText(const std::string& text, const std::string& other, Random& random);

} // namespace v2m::test
