// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>

namespace v2m {

enum class PlaylistFormat { M3u8, Xspf, Jspf, Csv };

inline constexpr std::array<PlaylistFormat, 4> kPlaylistFormats = {
    PlaylistFormat::M3u8, PlaylistFormat::Xspf, PlaylistFormat::Jspf, PlaylistFormat::Csv};

/// The file extension, without a dot: m3u8 xspf jspf csv.
QString fileEnding(PlaylistFormat format);

/// The name in file dialogs, in the user's language.
QString displayName(PlaylistFormat format);

/// The format for a file's extension, ignoring case.
/// @throws UsageError naming the file and the known extensions, for any other.
PlaylistFormat playlistFormatOf(const QString& path);

} // namespace v2m
