// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

#include <QString>

namespace v2m {

/// A playlist to take away, whose tracks name the files that this program would play for them: what
/// is found in the audio folder (findLocalSound) becomes a track's path. A file that was cut to the
/// clip begins with it, so that the track's times are then those of the file (playRange). A path to
/// nothing gives way to the track's page, where it has one.
Playlist withPlayedFiles(Playlist playlist, const QString& audioFolder);

} // namespace v2m
