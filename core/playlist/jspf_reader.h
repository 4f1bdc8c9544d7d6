// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

#include <QString>

class QIODevice;

namespace v2m {

/// Reads what writeJspf wrote, and as much of other programs' JSPF as has a place in a Playlist.
/// Fields that are missing or of another type are left at their defaults; a track without a rank
/// gets its place in the list; numbers are brought into their ranges. Takes no more than
/// kMaxEntries.
/// @param name of the file, for the error's sentence.
/// @throws FileError if it is not JSON or holds no playlist.
Playlist readJspf(QIODevice& device, const QString& name);

} // namespace v2m
