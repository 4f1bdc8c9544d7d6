// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace v2m {

/// Plays sound faster or slower at the same pitch.
///
/// WSOLA (Verhelst and Roelands, "An overlap-add technique based on waveform similarity (WSOLA) for
/// high quality time-scale modification of speech", ICASSP 1993): pieces of 10 ms are cross-faded,
/// each taken from where the waveform best matches the natural continuation. At a speed of 1
/// samples pass through unchanged.
///
/// Stereo, interleaved, at any rate; the constants assume 48 kHz.
class TimeStretch {
public:
    static constexpr double kSlowest = 0.5;
    static constexpr double kFastest = 2.0;
    static constexpr std::size_t kChannels = 2;

    /// Fills a span with whole frames; returns the number of samples, fewer only at the end.
    using Source = std::function<std::size_t(std::span<float>)>;

    explicit TimeStretch(Source source) : m_source(std::move(source)) {}

    /// Discards buffered input, for another position in the source.
    /// @param speed clamped to kSlowest and kFastest.
    void restart(double speed);

    /// Has the contract of a Source.
    std::size_t read(std::span<float> samples);

private:
    bool makePiece();
    bool have(std::size_t frames);
    std::size_t likeliest(std::size_t from, std::size_t to) const;
    double likeness(std::size_t place) const;
    void forgetPassed();

    Source m_source;
    double m_speed = 1.0;
    std::vector<float> m_input; ///< from the first frame that may still be needed
    double m_ideal = 0.0;       ///< in frames of m_input: ideal start of the next piece
    std::size_t m_natural = 0;  ///< and the natural continuation of the last one
    bool m_atEnd = false;
    std::vector<float> m_output;
    std::size_t m_taken = 0; ///< samples of m_output already returned
};

} // namespace v2m
