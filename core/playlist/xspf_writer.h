// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

class QIODevice;

namespace v2m {

/// Writes XSPF version 1 (https://www.xspf.org/spec).
///
/// Per track: the local file and the page as locations, our own identifier, title, creator, the
/// reason and the caption as annotation, the page as info, the clip's length in milliseconds; rank,
/// score, valence, arousal and tags as meta. If the clip is part of a recording, an extension in
/// VLC's namespace gives its start and end. Characters not allowed in XML are removed. Failures are
/// reported by the device: see its errorString().
void writeXspf(const Playlist& playlist, QIODevice& device);

} // namespace v2m
