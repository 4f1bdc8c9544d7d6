// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// Whether TagLib can read a file's tags with bounded stack and memory. TagLib follows MPEG-4 boxes
/// by recursion, however deep they are nested, and keeps every field of a tag, however many there
/// are: a file of less than a megabyte overflows the stack, and one of eight takes 800 MB.
///
/// At most 16 levels and 100,000 boxes (MPEG-4), 10,000 frames (ID3v2), comments (FLAC, Ogg) or
/// items (APE), 1 MiB for the texts of one frame or item, and 64 MiB for a tag of ID3v2 or APE.
/// No frame may be compressed, a chapter may hold 16 others, and tags in chunks of WAV and AIFF files
/// count alike. Only the tags' own structure is read,
/// iteratively. False as well if the file cannot be read.
bool hasBoundedTags(const QString& path);

} // namespace v2m
