// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace v2m {

/// The sound of a clip from any position, to be played with its pictures: stereo, interleaved,
/// kRateHz frames a second. Timestamps are those of the pictures: 0 is when the first one is shown.
///
/// Gaps in the sound are filled with silence, so that what follows stays in sync. The file is not
/// trusted, as in SoundFile.
///
/// Not thread-safe.
class ClipSound {
public:
    static constexpr int kRateHz = 48000;
    static constexpr std::size_t kChannels = 2;

    /// Polled before each part of the file is read; once true, the sound counts as ended.
    using IsGivenUp = std::function<bool()>;

    /// Null if the file has no sound that can be decoded.
    /// @throws FileError if it cannot be read.
    static std::unique_ptr<ClipSound> open(const QString& path, IsGivenUp isGivenUp = {});

    /// The same of a music file, from its first sample on.
    static std::unique_ptr<ClipSound> openMusic(const QString& path, IsGivenUp isGivenUp = {});

    ~ClipSound();

    /// The next read() continues from there.
    /// @param timestampMs at least 0.
    void seek(std::int64_t timestampMs);

    /// Fills a span of whole frames; returns the number of samples, fewer only at the end.
    std::size_t read(std::span<float> samples);

private:
    class Reading;
    explicit ClipSound(std::unique_ptr<Reading> reading);
    static std::unique_ptr<ClipSound> openAs(const char* containers, const QString& path,
                                             IsGivenUp isGivenUp);

    std::unique_ptr<Reading> m_reading;
};

} // namespace v2m
