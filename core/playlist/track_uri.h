// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace v2m {

// Identifiers of tracks in playlist files; all are URIs (RFC 3986), in ASCII.

/// The address as a URI: QUrl does not encode square brackets, which are only allowed around an
/// IPv6 host.
QString uriOf(const QUrl& address);

/// The path of a file in a playlist: relative if the file is in the playlist's folder or below;
/// otherwise, or if the folder is empty, unchanged.
QString pathFrom(const QString& folder, const QString& path);

/// The locations of the track, best first: the local file, then the page. Empty if neither is
/// known.
/// @param folder see pathFrom().
QStringList trackLocations(const Track& track, const QString& folder);

/// `urn:x-video2music:track:<source>:<id>`, percent-encoded: the same in every playlist. Empty for
/// a track without an id.
QString trackIdentifier(const Track& track);

/// The name of one of our own properties (rank, score, ...): `urn:x-video2music:<property>`.
QString propertyUri(const QString& property);

} // namespace v2m
