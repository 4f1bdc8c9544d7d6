// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace v2m {

inline constexpr std::size_t kPitchClasses = 12;

/// A share or weight of each pitch class.
using Chroma = std::array<float, kPitchClasses>;

/// How well each pitch class fits a key, starting at its tonic.
struct KeyProfile {
    Chroma major;
    Chroma minor;
};

/// Listeners' judgements (Krumhansl and Kessler 1982).
inline constexpr KeyProfile kJudgedKeys = {
    {6.35F, 2.23F, 3.48F, 2.33F, 4.38F, 4.09F, 2.52F, 5.19F, 2.39F, 3.66F, 2.29F, 2.88F},
    {6.33F, 2.68F, 3.52F, 5.38F, 2.60F, 3.53F, 2.54F, 4.75F, 3.98F, 2.69F, 3.34F, 3.17F}};

/// Counts in scores, where the third separates the modes more sharply (Albrecht and Shanahan 2013).
inline constexpr KeyProfile kCountedKeys = {{0.238F, 0.006F, 0.111F, 0.006F, 0.137F, 0.094F, 0.016F,
                                             0.214F, 0.009F, 0.080F, 0.008F, 0.081F},
                                            {0.220F, 0.006F, 0.104F, 0.123F, 0.019F, 0.103F, 0.012F,
                                             0.214F, 0.062F, 0.022F, 0.061F, 0.052F}};

struct KeyFit {
    std::size_t tonic = 0;
    float fit = -1.0F; ///< correlation, -1 to 1
};

/// Correlation with the twelve keys of one mode, by tonic.
Chroma keyFits(const Chroma& chroma, const Chroma& key);

KeyFit bestKey(const Chroma& chroma, const Chroma& key);

/// Scales the shares to a sum of 1; leaves silence alone.
void normalise(Chroma& chroma);

/// The normalised sum of several.
Chroma sumOf(std::span<const Chroma> chromas);

} // namespace v2m
