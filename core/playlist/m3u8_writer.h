// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

class QIODevice;

namespace v2m {

/// Writes extended M3U in UTF-8, without a byte order mark.
///
/// Every line is either a location or starts with `#`, whatever the catalog holds. Per entry:
/// - `#EXTINF:` with the seconds the clip plays, -1 where unknown, then `artist - title`;
/// - `#EXTVLCOPT:start-time=` and `stop-time=` in seconds, which VLC obeys and others skip, where
/// the
///   clip is a part of a recording;
/// - the absolute path of the local file (as a file: URL if the path could not stand alone on a
///   line), else the http or https address.
/// An entry with neither is named in a comment, as no player could play it.
/// Failures are the device's: see its errorString().
void writeM3u8(const Playlist& playlist, QIODevice& device);

} // namespace v2m
