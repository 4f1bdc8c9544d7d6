// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/file_content.h"

#include <QByteArray>
#include <QtEndian>

#include <cmath>
#include <cstdint>
#include <numbers>

namespace v2m::test {

/// Writes a second of a tone that beats eight times, as 16-bit mono; its folders are made.
/// @returns whether that worked.
inline bool writeWav(const QString& path, double hz, double seconds = 1.0)
{
    constexpr int kRate = 22050;
    const auto count = static_cast<std::uint32_t>(seconds * kRate);
    QByteArray bytes;
    const auto put = [&bytes](auto value) {
        const auto little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char*>(&little), sizeof(little));
    };
    bytes.append("RIFF");
    put(std::uint32_t{36 + 2 * count});
    bytes.append("WAVEfmt ");
    put(std::uint32_t{16});
    put(std::uint16_t{1});
    put(std::uint16_t{1});
    put(std::uint32_t{kRate});
    put(std::uint32_t{2 * kRate});
    put(std::uint16_t{2});
    put(std::uint16_t{16});
    bytes.append("data");
    put(std::uint32_t{2 * count});
    for (std::uint32_t i = 0; i < count; ++i) {
        const double t = static_cast<double>(i) / kRate;
        const double swell = std::exp(-6.0 * std::fmod(t * 8.0, 1.0));
        put(static_cast<std::int16_t>(12000.0 * swell * std::sin(2.0 * std::numbers::pi * hz * t)));
    }
    return !writeFile(path, bytes).isEmpty();
}

/// Tones of different pitches in a folder: tone 0.wav, tone 1.wav, ...
inline void writeTones(const QString& folder, int count)
{
    for (int i = 0; i < count; ++i)
        writeWav(folder + QStringLiteral("/tone %1.wav").arg(i), 220.0 + 10.0 * i);
}

} // namespace v2m::test
