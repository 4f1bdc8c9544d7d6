// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace v2m {

/// The sound of a clip from any place in it, for playing it with its pictures: stereo, interleaved,
/// kRateHz frames a second. Its times are those of the pictures: 0 is where the first one is shown.
///
/// Gaps in the sound are silence, so that what follows them stays in step. Nothing in the file is
/// trusted, as in SoundFile.
///
/// Used by one thread at a time.
class ClipSound {
public:
    static constexpr int kRateHz = 48000;
    static constexpr std::size_t kChannels = 2;

    /// Asked before each part of the file is read; once it says yes, the file is at its end.
    using IsGivenUp = std::function<bool()>;

    /// Null where the file holds no sound that can be decoded.
    /// @throws FileError where it cannot be read.
    static std::unique_ptr<ClipSound> open(const QString& path, IsGivenUp isGivenUp = {});

    ~ClipSound();

    /// The next read() gives what sounds from then on.
    /// @param timestampMs not before 0.
    void seek(std::int64_t timestampMs);

    /// Fills a span of whole frames; returns how many samples there were, fewer only at the end.
    std::size_t read(std::span<float> samples);

private:
    class Reading;
    explicit ClipSound(std::unique_ptr<Reading> reading);
    std::unique_ptr<Reading> m_reading;
};

} // namespace v2m
