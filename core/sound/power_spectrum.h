// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <span>
#include <vector>

namespace v2m {

/// The power spectrum of frames of a fixed size, with a Hann window.
class PowerSpectrum {
public:
    /// @param size samples per frame, even.
    explicit PowerSpectrum(std::size_t size);
    ~PowerSpectrum();

    std::size_t size() const { return m_window.size(); }
    std::size_t bins() const { return m_window.size() / 2 + 1; }

    /// The spectrum of a frame of size() samples; valid until the next call. A sine of amplitude 1
    /// at the centre of a bin has power 1 there.
    std::span<const float> of(std::span<const float> frame);

private:
    struct Plan;
    std::unique_ptr<Plan> m_plan;
    std::vector<float> m_window;
    std::vector<float> m_windowed;
    std::vector<float> m_power;
};

} // namespace v2m
