// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/emotion_dataset.h"

#include <algorithm>
#include <fstream>
#include <random>
#include <string>

namespace v2m::test {

/// Seven kinds of pictures that a small network can tell apart after a few steps, even when
/// mirrored, slightly rotated and shifted: horizontal or vertical stripes of three widths, or none,
/// over noise. The crowd votes agree with the labels.
inline EmotionDataset tinyEmotions(std::size_t perClass, Usage usage = Usage::Training,
                                   unsigned seed = 1)
{
    EmotionDataset dataset;
    std::mt19937 random(seed);
    constexpr std::array<CrowdEmotion, kEmotionCount> kCrowd = {
        CrowdEmotion::Anger,     CrowdEmotion::Disgust, CrowdEmotion::Fear,
        CrowdEmotion::Happiness, CrowdEmotion::Sadness, CrowdEmotion::Surprise,
        CrowdEmotion::Neutral};
    for (std::size_t round = 0; round < perClass; ++round) {
        for (const Emotion emotion : kEmotions) {
            std::vector<std::uint8_t> picture(EmotionDataset::kPixels);
            for (auto& pixel : picture)
                pixel = static_cast<std::uint8_t>(random() % 60);
            const std::size_t kind = index(emotion);
            const std::size_t width = std::size_t{3} << (kind / 2); // 3, 6, 12; the last has none
            for (std::size_t i = 0; kind < 6 && i < picture.size(); ++i) {
                const std::size_t along =
                    kind % 2 == 0 ? i / EmotionDataset::kSide : i % EmotionDataset::kSide;
                if (along / width % 2 == 0)
                    picture[i] = 230;
            }
            CrowdShares crowd{};
            crowd[static_cast<std::size_t>(kCrowd[index(emotion)])] = 1.0F;
            dataset.add(picture, emotion, usage, crowd);
        }
    }
    return dataset;
}

inline void append(EmotionDataset& dataset, const EmotionDataset& more)
{
    for (std::size_t row = 0; row < more.size(); ++row)
        dataset.add(more.picture(row), more.labels[row], more.usages[row], more.crowd[row]);
}

/// Enough rows to train, calibrate and validate.
inline EmotionDataset tinyEmotionSets()
{
    EmotionDataset dataset = tinyEmotions(12);
    append(dataset, tinyEmotions(3, Usage::PublicTest, 2));
    return dataset;
}

/// Writes a data set in the format of FER2013.
inline void writeAsFer2013(const EmotionDataset& dataset, const std::string& file)
{
    std::ofstream stream(file);
    stream << "emotion,pixels,Usage\n";
    for (std::size_t row = 0; row < dataset.size(); ++row) {
        stream << index(dataset.labels[row]) << ',';
        const char* space = "";
        for (const std::uint8_t pixel : dataset.picture(row)) {
            stream << space << static_cast<int>(pixel);
            space = " ";
        }
        stream << ',' << kUsageNames[static_cast<std::size_t>(dataset.usages[row])] << '\n';
    }
}

} // namespace v2m::test
