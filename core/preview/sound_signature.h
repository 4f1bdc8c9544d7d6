// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// Whether a file is sound or video according to its content, whatever its name.
///
/// Media players also open playlists and stream descriptions (HLS, DASH, ASX, SDP, ...), which are
/// text, and fetch the addresses in them. These are rejected, even behind an ID3 tag. False for
/// unreadable files.
bool isSoundOrVideo(const QString& path);

} // namespace v2m
