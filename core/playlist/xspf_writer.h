// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

class QIODevice;

namespace v2m {

/// Writes XSPF version 1 (https://www.xspf.org/spec).
///
/// Per track: the local file and the page as locations, an identifier of our own, title, creator,
/// the reason and the caption as annotation, the page as info, the clip's length in milliseconds;
/// rank, score, valence, arousal and tags as meta. Where the clip is a part of a recording, an
/// extension in VLC's namespace names its beginning and end. Characters that XML forbids are left
/// out.
/// Failures are the device's: see its errorString().
void writeXspf(const Playlist& playlist, QIODevice& device);

} // namespace v2m
