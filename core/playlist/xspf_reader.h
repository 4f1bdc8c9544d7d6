// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

#include <QByteArray>
#include <QString>

namespace v2m {

/// Reads XSPF (https://www.xspf.org) of any program: titles, artists, annotations, locations,
/// identifiers and information. What has no place in a Playlist is passed over; no entity is
/// fetched, and expanded no further than QXmlStreamReader does. Takes no more than kMaxEntries.
/// @param folder in which the playlist lies; absolute. @param name of the file, for the error.
/// @throws FileError if it is not XML or holds no playlist.
Playlist readXspf(const QByteArray& bytes, const QString& folder, const QString& name);

} // namespace v2m
