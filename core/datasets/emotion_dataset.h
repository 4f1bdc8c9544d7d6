// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace v2m {

/// The purpose of a picture, as FER2013 splits them. PublicTest selects among weights, PrivateTest
/// is evaluated once, and neither is ever trained on.
enum class Usage : std::uint8_t { Training, PublicTest, PrivateTest };

inline constexpr std::size_t kUsageCount = 3;

/// FER2013's names for them, in order.
inline constexpr std::array<std::string_view, kUsageCount> kUsageNames = {"Training", "PublicTest",
                                                                          "PrivateTest"};

/// The classes that the FER+ crowd voted on (Barsoum et al. 2016), in the order of its file.
enum class CrowdEmotion { Neutral, Happiness, Surprise, Sadness, Anger, Disgust, Fear, Contempt };

inline constexpr std::size_t kCrowdEmotionCount = 8;

/// Share of the crowd's votes per class, summing to 1, or all zero if nobody voted.
using CrowdShares = std::array<float, kCrowdEmotionCount>;

/// Grey pictures of 48x48 pixels with their labels, in the order of their sources.
///
/// 36,000 pictures take 83 MB, so the whole set is held in memory.
struct EmotionDataset {
    static constexpr int kSide = 48;
    static constexpr std::size_t kPixels = static_cast<std::size_t>(kSide) * kSide;

    std::vector<std::uint8_t> pixels; ///< kPixels per picture, row by row, 0 black to 255 white
    std::vector<Emotion> labels;
    std::vector<Usage> usages;
    std::vector<CrowdShares> crowd;

    std::size_t size() const { return labels.size(); }

    std::span<const std::uint8_t> picture(std::size_t row) const
    {
        return std::span(pixels).subspan(row * kPixels, kPixels);
    }

    void add(std::span<const std::uint8_t> picture, Emotion label, Usage usage,
             const CrowdShares& shares = {})
    {
        pixels.insert(pixels.end(), picture.begin(), picture.end());
        labels.push_back(label);
        usages.push_back(usage);
        crowd.push_back(shares);
    }
};

} // namespace v2m
