// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/caption_example.h"
#include "core/words/track_reading.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace v2m {

/// The simplest reader of moods that learns: ridge regression on the words of a text, weighted by
/// their inverse document frequency and brought to length 1. What the caption network is measured
/// against.
class WordCounts {
public:
    /// @param texts without their mood words.
    /// @param targets what the mood words said, one for each text.
    /// @param weights how much each text counts.
    WordCounts(std::span<const TrackReading> texts, std::span<const CaptionOutputs> targets,
               std::span<const float> weights);

    /// In the units of the targets, though not within their bounds.
    CaptionOutputs read(const TrackReading& text) const;

private:
    /// Indices of words and their values.
    using Row = std::vector<std::pair<std::size_t, double>>;

    Row rowOf(const TrackReading& text) const;
    void solve(const std::vector<Row>& rows, std::span<const CaptionOutputs> targets,
               std::span<const float> weights, std::size_t output);

    std::unordered_map<std::u16string, std::size_t> m_words;
    std::vector<double> m_idf;
    std::vector<std::array<double, kCaptionOutputs>> m_slopes; ///< per word
    std::array<double, kCaptionOutputs> m_start{};
};

} // namespace v2m
