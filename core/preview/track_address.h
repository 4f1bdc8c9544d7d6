// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace v2m {

/// Locations of a track, validated before they are passed to a player or a browser: catalogs are
/// untrusted, and an address must neither run a script nor name a local file.

/// The id of the track's video on YouTube: eleven of `A-Z a-z 0-9 _ -`, taken from the address if
/// that is a watch page, else the id of a MusicCaps track, which is a video id by definition. Ids
/// from other sources are not used, even in the right format.
std::optional<QString> videoId(const Track& track);

/// The page where the track can be heard: its `url` if that is a well-formed http or https address
/// with a host, else the watch page of its video; empty if neither is known.
QUrl webAddress(const Track& track);

/// As webAddress, but a video's page opens at the start of the clip.
QUrl webAddressAtStart(const Track& track);

/// The absolute path of the track's local file, whether it exists or not; a relative one is
/// resolved against the current folder. Empty if the track has none.
QString localPath(const Track& track);

/// The `file:` address of a path. Bytes of the name that are not UTF-8 are percent-encoded.
QUrl fileUrl(const QString& path);

/// The path of such an address.
QString filePath(const QUrl& file);

/// The clip's start in the recording, in seconds: `startS` if it is valid (finite, not negative, at
/// most a century), else nullopt.
std::optional<double> clipStartS(const Track& track);

/// The clip's end: `endS` if it is valid and after the start, else nullopt.
std::optional<double> clipEndS(const Track& track);

/// The duration in seconds: the clip's, or to the end of its file; nullopt if neither is known.
std::optional<double> clipLengthS(const Track& track);

} // namespace v2m
