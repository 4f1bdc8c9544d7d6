// SPDX-License-Identifier: MIT
#pragma once

#include "core/sound/excerpts.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace v2m {

/// Sample rate of the analysis. It covers up to 11 kHz: all that tempo, harmony and timbre need,
/// and what lossy coding leaves.
inline constexpr int kSoundRateHz = 22050;

/// One music file, decoded in excerpts to mono at kSoundRateHz.
///
/// The format is detected from its content; playlists and files that refer to others are rejected.
/// The file is not trusted: its number of streams, its timestamps and its sizes are bounded, and no
/// file takes more than a fixed amount of processor time.
///
/// Not thread-safe.
/// Used by one thread at a time.
class SoundFile {
public:
    static constexpr std::int64_t kHashedBytes = 4 << 20;

    /// @throws FileError naming the file and the cause if it is not a music file; Cancelled when
    /// stopped.
    explicit SoundFile(const QString& path, const std::stop_token& stop = {});
    ~SoundFile();

    SoundFile(const SoundFile&) = delete;
    SoundFile& operator=(const SoundFile&) = delete;

    /// As stated by the container, in seconds; 0 if it is not.
    double durationS() const;

    /// FFmpeg's name of the codec: "mp3", "flac".
    QString codec() const;

    /// Whether it has several channels.
    bool isStereo() const;

    /// SHA-256 over the codec and the first bytes of the coded audio: unchanged when a file is
    /// renamed, moved or tagged. Call before any samples are read.
    QByteArray audioHash(std::int64_t mostBytes = kHashedBytes);

    /// The samples of an excerpt; fewer if the file ends within it or is damaged. If the file does
    /// not support seeking by time, the samples that come next.
    /// @throws FileError if nothing can be decoded within the time limit per file; Cancelled when
    /// stopped.
    std::vector<float> samples(const Excerpt& excerpt);

    /// The samples of excerptsOf() the file or, if these find nothing, of its beginning.
    /// @throws FileError if the file contains no sound at all; Cancelled when stopped.
    std::vector<std::vector<float>> excerpts();

private:
    class Reading;
    std::unique_ptr<Reading> m_reading;
};

} // namespace v2m
