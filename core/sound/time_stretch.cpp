// SPDX-License-Identifier: MIT
#include "core/sound/time_stretch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace v2m {
namespace {

constexpr std::size_t kPiece = 480;  ///< frames: 10 ms at 48 kHz
constexpr std::size_t kSearch = 240; ///< on each side: a period of 200 Hz
constexpr std::size_t kStep = 2;     ///< every second frame is compared
constexpr std::size_t kChunk = 4096; ///< frames requested at once

} // namespace

void TimeStretch::restart(double speed)
{
    m_speed = std::clamp(speed, kSlowest, kFastest);
    m_input.clear();
    m_output.clear();
    m_taken = 0;
    m_ideal = 0.0;
    m_natural = 0;
    m_atEnd = false;
}

std::size_t TimeStretch::read(std::span<float> samples)
{
    std::size_t given = 0;
    while (given < samples.size()) {
        if (m_taken == m_output.size() && !makePiece())
            break;
        const std::size_t count = std::min(samples.size() - given, m_output.size() - m_taken);
        std::copy_n(m_output.begin() + static_cast<std::ptrdiff_t>(m_taken), count,
                    samples.begin() + static_cast<std::ptrdiff_t>(given));
        m_taken += count;
        given += count;
    }
    return given;
}

/// Whether m_input holds this many frames.
bool TimeStretch::have(std::size_t frames)
{
    while (m_input.size() < frames * kChannels && !m_atEnd) {
        const std::size_t before = m_input.size();
        m_input.resize(before + kChunk * kChannels);
        const std::size_t got = m_source(std::span(m_input).subspan(before));
        m_input.resize(before + got);
        m_atEnd = got < kChunk * kChannels;
    }
    return m_input.size() >= frames * kChannels;
}

bool TimeStretch::makePiece()
{
    m_output.clear();
    m_taken = 0;
    const auto ideal = static_cast<std::size_t>(std::lround(m_ideal));
    if (!have(std::max(m_natural, ideal + kSearch) + kPiece)) {
        // Less than one piece is left: play it unchanged.
        const std::size_t rest = std::min(m_natural * kChannels, m_input.size());
        m_output.assign(m_input.begin() + static_cast<std::ptrdiff_t>(rest), m_input.end());
        m_natural = m_input.size() / kChannels;
        m_ideal = static_cast<double>(m_natural);
        return !m_output.empty();
    }
    const std::size_t place =
        ideal == m_natural ? ideal : likeliest(ideal - std::min(ideal, kSearch), ideal + kSearch);
    m_output.resize(kPiece * kChannels);
    for (std::size_t i = 0; i < kPiece; ++i) {
        const double share =
            0.5 - 0.5 * std::cos(std::numbers::pi * (static_cast<double>(i) + 0.5) /
                                 static_cast<double>(kPiece));
        for (std::size_t channel = 0; channel < kChannels; ++channel) {
            const float old = m_input[(m_natural + i) * kChannels + channel];
            const float young = m_input[(place + i) * kChannels + channel];
            m_output[i * kChannels + channel] =
                static_cast<float>(place == m_natural ? static_cast<double>(old)
                                                      : static_cast<double>(old) * (1.0 - share) +
                                                            static_cast<double>(young) * share);
        }
    }
    m_natural = place + kPiece;
    m_ideal += static_cast<double>(kPiece) * m_speed;
    forgetPassed();
    return true;
}

/// The position in this range whose piece best matches the natural continuation.
std::size_t TimeStretch::likeliest(std::size_t from, std::size_t to) const
{
    std::size_t best = from;
    double most = -std::numeric_limits<double>::infinity();
    for (std::size_t place = from; place <= to; ++place) {
        if (const double like = likeness(place); like > most) {
            most = like;
            best = place;
        }
    }
    return best;
}

/// The correlation of two pieces, up to a factor common to all positions.
double TimeStretch::likeness(std::size_t place) const
{
    double both = 0.0;
    double energy = 1e-9;
    for (std::size_t i = 0; i < kPiece; i += kStep) {
        const std::size_t one = (m_natural + i) * kChannels;
        const std::size_t other = (place + i) * kChannels;
        const auto natural = static_cast<double>(m_input[one] + m_input[one + 1]);
        const auto candidate = static_cast<double>(m_input[other] + m_input[other + 1]);
        both += natural * candidate;
        energy += candidate * candidate;
    }
    return both / std::sqrt(energy);
}

void TimeStretch::forgetPassed()
{
    const auto ideal = static_cast<std::size_t>(std::max(0.0, m_ideal));
    const std::size_t passed = std::min(m_natural, ideal - std::min(ideal, kSearch));
    if (passed < kChunk)
        return;
    m_input.erase(m_input.begin(),
                  m_input.begin() + static_cast<std::ptrdiff_t>(passed * kChannels));
    m_natural -= passed;
    m_ideal -= static_cast<double>(passed);
}

} // namespace v2m
