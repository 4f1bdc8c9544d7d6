// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace v2m {

/// Where a track can be found, as far as a player or a browser may be trusted with it: catalogs
/// come from anywhere, and an address out of one must neither run a script nor name a local file.

/// The id of the track's video on YouTube: eleven of `A-Z a-z 0-9 _ -`, taken from the address if
/// that is a watch page, else the id of a MusicCaps track, which is one by that data set's making.
/// An id of the right shape from another source proves nothing and is not taken.
std::optional<QString> videoId(const Track& track);

/// The page where the track can be heard: its `url` if that is a well-formed http or https address
/// with a host, else the watch page of its video; empty if neither is known.
QUrl webAddress(const Track& track);

/// As webAddress, but a video's page opens at the second where the clip begins.
QUrl webAddressAtStart(const Track& track);

/// The track's local file as an absolute path, whether it exists or not; a relative one is taken
/// from the current folder. Empty if the track has none.
QString localPath(const Track& track);

/// Where the clip begins in the recording, in seconds: `startS` if it is a time at all (finite, not
/// negative, not beyond a century), else nothing.
std::optional<double> clipStartS(const Track& track);

/// Where the clip ends: `endS` if it is a time and lies behind the beginning, else nothing.
std::optional<double> clipEndS(const Track& track);

/// How long the clip plays, in seconds; nothing when its end is unknown.
std::optional<double> clipLengthS(const Track& track);

} // namespace v2m
