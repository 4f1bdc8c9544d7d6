// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

class QIODevice;

namespace v2m {

/// Writes extended M3U in UTF-8, without a byte order mark.
///
/// Every line is either a location or starts with `#`, whatever the catalog holds. Per entry:
/// - `#EXTINF:` with the clip's duration in seconds, -1 if unknown, then `artist - title`;
/// - `#EXTVLCOPT:start-time=` and `stop-time=` in seconds, obeyed by VLC and ignored by others, if
///   the clip is part of a recording;
/// - the absolute path of the local file (as a file: URL if the path could not stand alone on a
///   line), else the http or https address.
/// An entry with neither is only named in a comment, as it cannot be played. Failures are reported
/// by the device: see its errorString().
void writeM3u8(const Playlist& playlist, QIODevice& device);

} // namespace v2m
