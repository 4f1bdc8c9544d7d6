// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/file_repository.h"
#include "core/collection/audio_tags.h"
#include "core/collection/folder_walk.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace v2m {

/// Increment whenever the reading of files changes: files read before are then stale.
inline constexpr int kFileReading = 4;

/// What was read of a file.
struct MusicFile {
    AudioTags tags;
    QByteArray audioHash;
    std::optional<FileFacts> sound; ///< what was heard; nullopt if it was known before
    double durationS = 0.0;         ///< 0 if unknown
    std::vector<Message> notes;     ///< what is wrong with the file
};

using IsKnownSound = std::function<bool(const QByteArray& audioHash, const AudioTags& tags)>;

/// Reads a file's tags, and its sound unless it is known.
/// @param isKnown whether the sound with this hash was analysed before, and what was heard of it is
/// known as far as the file's tags do not state it.
/// @throws FileError naming the file and why it is not music; Cancelled.
MusicFile readMusicFile(const FoundFile& file, const IsKnownSound& isKnown = {},
                        const std::stop_token& stop = {});

/// Everything stored of a file except the track's id and source.
///
/// The track's tags are its genres and moods as written. Its caption describes the sound in the
/// lexicon's words: "slow tempo, 72 BPM, A minor". Tempo and key are those of the tags, else those
/// heard.
/// @param read with `sound`.
FileRecord recordOf(const FoundFile& file, const MusicFile& read);

} // namespace v2m
