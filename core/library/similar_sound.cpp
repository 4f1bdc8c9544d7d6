// SPDX-License-Identifier: MIT
#include "core/library/similar_sound.h"

#include "core/sound/sound_network.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <utility>

namespace v2m {
namespace {

constexpr double kLeastDeviation = 1e-4;

} // namespace

int SimilarSound::version()
{
    return kDescriptorVersion;
}

void SimilarSound::add(std::int64_t rowId, const QByteArray& descriptors)
{
    SoundDescriptors values{};
    if (descriptors.size() != static_cast<qsizetype>(sizeof(values)))
        return;
    std::memcpy(values.data(), descriptors.constData(), sizeof(values));
    if (!std::all_of(values.begin(), values.end(),
                     [](float value) { return std::isfinite(value); }))
        return;
    m_rows.push_back(rowId);
    m_values.insert(m_values.end(), values.begin(), values.end());
}

std::vector<std::int64_t> SimilarSound::nearestTo(std::int64_t rowId, int count) const
{
    const auto self = std::find(m_rows.begin(), m_rows.end(), rowId);
    if (self == m_rows.end() || count <= 0)
        return {};
    std::array<double, kDescriptorCount> sums{};
    std::array<double, kDescriptorCount> squares{};
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        sums[i % kDescriptorCount] += m_values[i];
        squares[i % kDescriptorCount] += static_cast<double>(m_values[i]) * m_values[i];
    }
    const auto files = static_cast<double>(m_rows.size());
    std::array<float, kDescriptorCount> mean{};
    std::array<float, kDescriptorCount> scale{};
    for (std::size_t d = 0; d < kDescriptorCount; ++d) {
        const double middle = sums[d] / files;
        const double variance = std::max(0.0, squares[d] / files - middle * middle);
        mean[d] = static_cast<float>(middle);
        scale[d] = static_cast<float>(1.0 / std::max(kLeastDeviation, std::sqrt(variance)));
    }
    const auto value = [&](std::size_t file, std::size_t d) {
        return std::clamp((m_values[file * kDescriptorCount + d] - mean[d]) * scale[d],
                          -SoundNetwork::kMaxUnusual, SoundNetwork::kMaxUnusual);
    };
    const auto own = static_cast<std::size_t>(self - m_rows.begin());
    std::vector<std::pair<float, std::int64_t>> others;
    for (std::size_t file = 0; file < m_rows.size(); ++file) {
        if (file == own)
            continue;
        float distance = 0.0F;
        for (std::size_t d = 0; d < kDescriptorCount; ++d) {
            const float apart = value(file, d) - value(own, d);
            distance += apart * apart;
        }
        others.emplace_back(distance, m_rows[file]);
    }
    const std::size_t wanted = std::min(others.size(), static_cast<std::size_t>(count));
    std::partial_sort(others.begin(), others.begin() + static_cast<std::ptrdiff_t>(wanted),
                      others.end());
    std::vector<std::int64_t> nearest;
    for (std::size_t i = 0; i < wanted; ++i)
        nearest.push_back(others[i].second);
    return nearest;
}

} // namespace v2m
