// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

#include <QString>

namespace v2m {

/// A playlist for export, with the files that this program would play: those found in the audio
/// folder (findLocalSound) become the tracks' paths. The times of a file that was cut to the clip
/// are relative to the file (playRange). A path without a file is replaced by the track's page, if
/// it has one.
Playlist withPlayedFiles(Playlist playlist, const QString& audioFolder);

/// Sets Track::fileS of a built-in work that has a sound file.
void setStarterLength(Track& track);

} // namespace v2m
