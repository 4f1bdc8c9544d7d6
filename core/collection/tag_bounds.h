// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// Whether TagLib can read a file's tags with bounded stack and memory. TagLib follows MPEG-4 boxes
/// by recursion, however deep they are nested, and keeps every field of a tag, however many there
/// are and however long: a file of less than a megabyte overflows the stack, and one of eight takes
/// 800 MB.
///
/// Allowed are 16 levels and 100,000 boxes (MPEG-4); 10,000 frames (ID3v2, also in chunks of WAV
/// and AIFF), comments (FLAC, Ogg), items (APE) or attributes (ASF); 1 MiB for the texts of one
/// field, but 16 MiB for all comments; and 32 MiB for a tag, pictures included. No frame may be
/// compressed; chapters may take 2 MiB and hold 100 others; and the beginning of a file must suit
/// its name. Only the tags' own structure is read, iteratively. False as well if the file cannot be
/// read.
bool hasBoundedTags(const QString& path);

} // namespace v2m
