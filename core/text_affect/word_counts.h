// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/caption_example.h"
#include "core/words/track_reading.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace v2m {

/// A baseline for the caption network: ridge regression on the words of a text, weighted by inverse
/// document frequency and normalized to length 1.
class WordCounts {
public:
    /// @param texts without their mood words.
    /// @param targets what the mood words said, one per text.
    /// @param weights of the texts.
    WordCounts(std::span<const TrackReading> texts, std::span<const CaptionOutputs> targets,
               std::span<const float> weights);

    /// In the units of the targets, but not limited to their range.
    CaptionOutputs read(const TrackReading& text) const;

private:
    /// Word indices and their values.
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
