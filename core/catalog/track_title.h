// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QString>

namespace v2m {

/// A title for a track whose data set gives it none, such as "Mellow piano melody, soft female
/// vocal, ballad"; never empty.
///
/// Two or three of the track's tags: the first telling one that names an instrument, one that names
/// a voice and one that names a genre; where there are fewer than two of these, its other tags, but
/// none that speaks of the recording ("low quality") or of what is absent ("no drums"). A tag of
/// two to four words tells more than one of a single word. Without such tags, the first words of
/// the caption; without these, the track's id.
QString makeTitle(const Track& track);

} // namespace v2m
