// SPDX-License-Identifier: MIT
#include "core/sound/power_spectrum.h"

#include <cmath>
#include <kiss_fftr.h>
#include <new>
#include <numbers>
#include <numeric>

namespace v2m {

struct PowerSpectrum::Plan {
    explicit Plan(std::size_t size)
        : forward(kiss_fftr_alloc(static_cast<int>(size), 0, nullptr, nullptr)), out(size / 2 + 1)
    {
        if (forward == nullptr)
            throw std::bad_alloc();
    }
    ~Plan() { kiss_fftr_free(forward); }

    Plan(const Plan&) = delete;
    Plan& operator=(const Plan&) = delete;

    kiss_fftr_cfg forward;
    std::vector<kiss_fft_cpx> out;
};

PowerSpectrum::PowerSpectrum(std::size_t size)
    : m_plan(std::make_unique<Plan>(size)), m_window(size), m_windowed(size), m_power(size / 2 + 1)
{
    const double step = 2.0 * std::numbers::pi / static_cast<double>(size);
    for (std::size_t i = 0; i < size; ++i)
        m_window[i] = static_cast<float>(0.5 - 0.5 * std::cos(step * static_cast<double>(i)));
    const float scale = 2.0F / std::accumulate(m_window.begin(), m_window.end(), 0.0F);
    for (float& weight : m_window)
        weight *= scale;
}

PowerSpectrum::~PowerSpectrum() = default;

std::span<const float> PowerSpectrum::of(std::span<const float> frame)
{
    for (std::size_t i = 0; i < m_window.size(); ++i)
        m_windowed[i] = frame[i] * m_window[i];
    kiss_fftr(m_plan->forward, m_windowed.data(), m_plan->out.data());
    for (std::size_t i = 0; i < m_power.size(); ++i) {
        const kiss_fft_cpx& value = m_plan->out[i];
        m_power[i] = value.r * value.r + value.i * value.i;
    }
    return m_power;
}

} // namespace v2m
