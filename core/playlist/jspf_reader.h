// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

#include <QString>

class QIODevice;

namespace v2m {

/// Reads the output of writeJspf, and the fields of other programs' JSPF that fit a Playlist.
/// Missing fields and those of another type keep their defaults; a track without a rank gets its
/// place in the list; numbers are clamped to their ranges. Reads at most kMaxEntries.
/// @param name of the file, for errors.
/// @throws FileError if it is not JSON or contains no playlist.
Playlist readJspf(QIODevice& device, const QString& name);

} // namespace v2m
