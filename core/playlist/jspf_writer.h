// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

class QIODevice;

namespace v2m {

/// Writes JSPF, the JSON form of XSPF (https://www.xspf.org/jspf).
///
/// Programs find the usual fields where JSPF has them. Each track's extension
/// `urn:x-video2music:entry` holds everything else that is known of it, so that readJspf gives the
/// same playlist back.
/// Failures are the device's: see its errorString().
void writeJspf(const Playlist& playlist, QIODevice& device);

} // namespace v2m
