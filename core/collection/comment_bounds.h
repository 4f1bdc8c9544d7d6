// SPDX-License-Identifier: MIT
#pragma once

#include "core/collection/file_bytes.h"

namespace v2m {

/// Whether the blocks of a FLAC file are bounded: see hasBoundedTags().
/// @param at where its marker ends.
bool hasBoundedFlac(FileBytes& file, qint64 at);

/// Likewise for the comments of Vorbis, Opus, Speex and FLAC in Ogg, which begins with the file.
bool hasBoundedOgg(FileBytes& file);

} // namespace v2m
