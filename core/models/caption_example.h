// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace v2m {

// Input and output of the caption network, shared by its training (core/training, with LibTorch)
// and its use (core/recommend, without).

/// Valence, arousal, then the affinities in the order of Emotion.
inline constexpr std::size_t kCaptionOutputs = 2 + kEmotionCount;
using CaptionOutputs = std::array<float, kCaptionOutputs>;

/// The lexicon's reading of the same text: valence, arousal, the logits of the affinities, and how
/// much it found, in [0, 1).
inline constexpr std::size_t kCaptionHints = kCaptionOutputs + 1;
using CaptionHints = std::array<float, kCaptionHints>;

/// A text without its mood words, as numbers. Hashes are unique and in ascending order: see
/// core/words/caption_features.h.
struct CaptionInput {
    std::vector<std::uint32_t> features; ///< words and word pairs
    CaptionHints hints{};
    std::vector<std::uint32_t> tags; ///< whole tags
};

/// A text and what its mood words express.
struct CaptionExample {
    CaptionInput input;
    CaptionOutputs targets{}; ///< valence and arousal in [-1, 1], affinities in [0, 1]
    float weight = 0.0F;      ///< in [0, 1): how much they express
};

/// Word vectors, in which words of similar meaning lie close together, most frequent words first.
struct WordVectors {
    std::vector<std::uint32_t> words; ///< hashed as the words of CaptionInput::features
    std::vector<float> numbers;       ///< `width` of them per word
    std::size_t width = 0;
};

} // namespace v2m
