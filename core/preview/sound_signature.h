// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// Whether a file is sound or video by its own bytes, whatever its name says.
///
/// A media player also takes lists of addresses and descriptions of streams (HLS, DASH, ASX, SDP,
/// ...), all of which are text, for something to play, and fetches what they name. None of those
/// passes here, nor where one hides behind an ID3 tag. False for what cannot be read.
bool isSoundOrVideo(const QString& path);

} // namespace v2m
