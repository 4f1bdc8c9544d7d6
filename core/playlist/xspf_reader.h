// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

#include <QByteArray>
#include <QString>

namespace v2m {

/// Reads XSPF (https://www.xspf.org) by any program: titles, artists, annotations, locations,
/// identifiers and information. Anything else is ignored; no entity is fetched, and entities are
/// expanded only as far as QXmlStreamReader does. Reads at most kMaxEntries.
/// @param folder of the playlist; absolute. @param name of the file, for errors.
/// @throws FileError if it is not XML or contains no playlist.
Playlist readXspf(const QByteArray& bytes, const QString& folder, const QString& name);

} // namespace v2m
