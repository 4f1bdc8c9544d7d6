// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

class QIODevice;

namespace v2m {

/// Writes JSPF, the JSON form of XSPF (https://www.xspf.org/jspf).
///
/// Standard fields are where other programs expect them. Each track's extension
/// `urn:x-video2music:entry` has everything else, so that readJspf returns the same playlist.
/// Failures are reported by the device: see its errorString().
void writeJspf(const Playlist& playlist, QIODevice& device);

} // namespace v2m
