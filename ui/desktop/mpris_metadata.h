// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QDBusObjectPath>
#include <QList>
#include <QMetaType>
#include <QUrl>
#include <QVariantMap>

namespace v2m {

/// The metadata of a list of tracks in MPRIS: `aa{sv}`.
using MetadataList = QList<QVariantMap>;

/// The path that means "no track" in the specification.
QDBusObjectPath noTrackPath();

/// The object path of a track: constant as long as the catalog exists, and valid whatever its id
/// contains (a digest of source and id).
QDBusObjectPath trackPath(const Track& track);

/// The track's strongest emotion in the user's language: "Happy". Empty if its mood is unknown.
QString trackMood(const Track& track);

/// A track's MPRIS metadata: `mpris:trackid`, `xesam:title`, `xesam:artist`, the mood as
/// `xesam:comment` ("Happy"), and if known `mpris:length` (microseconds), `xesam:url` and
/// `mpris:artUrl`.
/// @param lengthS as reported by the player; 0 if unknown: the catalog's length is used then.
/// @param art file with its cover picture; empty for none.
QVariantMap trackMetadata(const Track& track, double lengthS = 0.0, const QUrl& art = {});

} // namespace v2m

Q_DECLARE_METATYPE(v2m::MetadataList)
