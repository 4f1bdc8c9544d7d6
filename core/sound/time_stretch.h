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
/// high quality time-scale modification of speech", ICASSP 1993): pieces of 10 ms are faded into
/// each other, each taken from where the wave looks most like what would have followed. At a speed
/// of 1 samples come out as they went in.
///
/// Stereo, interleaved, at any rate; lengths below are meant for 48 kHz.
class TimeStretch {
public:
    static constexpr double kSlowest = 0.5;
    static constexpr double kFastest = 2.0;
    static constexpr std::size_t kChannels = 2;

    /// Fills a span with whole frames of samples; returns how many samples there were, fewer only
    /// at the end.
    using Source = std::function<std::size_t(std::span<float>)>;

    explicit TimeStretch(Source source) : m_source(std::move(source)) {}

    /// Forgets what was read, for another place of the source.
    /// @param speed held within kSlowest and kFastest.
    void restart(double speed);

    /// As a Source does.
    std::size_t read(std::span<float> samples);

private:
    bool makePiece();
    bool have(std::size_t frames);
    std::size_t likeliest(std::size_t from, std::size_t to) const;
    double likeness(std::size_t place) const;
    void forgetPassed();

    Source m_source;
    double m_speed = 1.0;
    std::vector<float> m_input; ///< from the first frame that may still be wanted
    double m_ideal = 0.0;       ///< frames into m_input: where the next piece should come from
    std::size_t m_natural = 0;  ///< and where the last one would go on
    bool m_atEnd = false;
    std::vector<float> m_output;
    std::size_t m_taken = 0; ///< samples of m_output
};

} // namespace v2m
