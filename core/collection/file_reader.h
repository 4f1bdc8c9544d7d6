// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/file_repository.h"
#include "core/collection/folder_walk.h"

#include <stop_token>

namespace v2m {

/// Increment whenever the reading of files changes: files read before are then stale.
inline constexpr int kFileReading = 3;

/// Analyses a file's sound and reads its tags: everything stored except the track's id and source.
///
/// The track's tags are its genres and moods as written. Its caption describes the sound in the
/// lexicon's words: "slow tempo, 72 BPM, A minor".
///
/// @throws FileError naming the file and why it is not music; Cancelled.
FileRecord readMusicFile(const FoundFile& file, const std::stop_token& stop = {});

} // namespace v2m
