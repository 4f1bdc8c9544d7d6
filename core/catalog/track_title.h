// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QString>

namespace v2m {

/// Makes a title for a track without one, such as "Mellow piano melody, soft female vocal, ballad";
/// never empty.
///
/// Two or three of the track's tags: the first specific one that names an instrument, a voice and a
/// genre; if fewer than two, other tags, except those about the recording ("low quality") or
/// something absent ("no drums"). Tags of two to four words count as more specific than single
/// words. Without such tags, the first words of the caption, else the track's id.
QString makeTitle(const Track& track);

} // namespace v2m
