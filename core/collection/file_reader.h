// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/file_repository.h"
#include "core/collection/folder_walk.h"

#include <stop_token>

namespace v2m {

/// Raised whenever files are read in another way than before: those read before are due again.
inline constexpr int kFileReading = 1;

/// Listens to a file and reads its tags: all that is stored of it but the track's id and source.
///
/// The track's tags are its genres and moods, in its own words. Its caption says what it sounds
/// like, in the words of the lexicon: "slow tempo, 72 BPM, A minor".
///
/// @throws FileError naming the file and why it is not music; Cancelled.
FileRecord readMusicFile(const FoundFile& file, const std::stop_token& stop = {});

} // namespace v2m
