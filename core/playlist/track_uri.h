// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace v2m {

// The names by which playlist files know a track; all are URIs (RFC 3986), in ASCII.

/// The address as a URI: QUrl leaves square brackets as they are, which are allowed around an IPv6
/// host only.
QString uriOf(const QUrl& address);

/// A file's whole path as a playlist in a folder names it: from there, where it lies in the folder
/// or below; else as it is, also where the folder is empty.
QString pathFrom(const QString& folder, const QString& path);

/// Where the track can be had, best first: the local file, then the page. Empty if neither is
/// known.
/// @param folder see pathFrom().
QStringList trackLocations(const Track& track, const QString& folder);

/// `urn:x-video2music:track:<source>:<id>`, percent-encoded: the same track has the same name in
/// every playlist. Empty for a track without an id.
QString trackIdentifier(const Track& track);

/// What our own properties (rank, score, ...) are called: `urn:x-video2music:<property>`.
QString propertyUri(const QString& property);

} // namespace v2m
