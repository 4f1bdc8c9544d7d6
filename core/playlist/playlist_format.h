// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>

namespace v2m {

enum class PlaylistFormat { M3u8, Xspf, Jspf, Csv };

inline constexpr std::array<PlaylistFormat, 4> kPlaylistFormats = {
    PlaylistFormat::M3u8, PlaylistFormat::Xspf, PlaylistFormat::Jspf, PlaylistFormat::Csv};

/// The file ending, without a dot: m3u8 xspf jspf csv.
QString fileEnding(PlaylistFormat format);

/// What a file dialog calls it, in the user's language.
QString displayName(PlaylistFormat format);

/// The format that the file's ending names, in any case.
/// @throws UsageError naming the file and the known endings, for any other.
PlaylistFormat playlistFormatOf(const QString& path);

} // namespace v2m
