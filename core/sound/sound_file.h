// SPDX-License-Identifier: MIT
#pragma once

#include "core/sound/excerpts.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace v2m {

/// Samples per second of what is listened to. Up to 11 kHz is heard: all that tempo, harmony and
/// timbre are read from, and what lossy coding leaves.
inline constexpr int kSoundRateHz = 22050;

/// One music file, decoded in stretches to mono at kSoundRateHz.
///
/// What kind of file it is, is decided by its content; playlists and files that name others are not
/// accepted. Nothing in the file is trusted: its number of streams, its times and its sizes are
/// bounded, and no file takes more than a fixed share of processor time.
///
/// Used by one thread at a time.
class SoundFile {
public:
    /// @throws FileError naming the file and the cause where it is not a music file; Cancelled.
    explicit SoundFile(const QString& path, const std::stop_token& stop = {});
    ~SoundFile();

    SoundFile(const SoundFile&) = delete;
    SoundFile& operator=(const SoundFile&) = delete;

    /// As the container says, in seconds; 0 where it does not.
    double durationS() const;

    /// Of the coding, as FFmpeg calls it: "mp3", "flac".
    QString codec() const;

    /// Whether it has several channels.
    bool isStereo() const;

    /// SHA-256 over the codec and the first kHashedBytes of the coded audio: the same for a file
    /// whose name, place or tags have changed. To be asked before samples are.
    QByteArray audioHash();

    /// The samples of a stretch; fewer where the file ends within it or is damaged. Where the file
    /// cannot be searched by time, those that come next.
    /// @throws FileError where nothing can be decoded in the time that a file may take; Cancelled.
    std::vector<float> samples(const Excerpt& excerpt);

    /// The samples of excerptsOf() the file, and where they find nothing those of its beginning.
    /// @throws FileError where the file holds no sound at all; Cancelled.
    std::vector<std::vector<float>> excerpts();

    static constexpr std::int64_t kHashedBytes = 4 << 20;

private:
    class Reading;
    std::unique_ptr<Reading> m_reading;
};

} // namespace v2m
