// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QDBusObjectPath>
#include <QList>
#include <QMetaType>
#include <QUrl>
#include <QVariantMap>

namespace v2m {

/// What MPRIS calls a list of tracks' metadata: `aa{sv}`.
using MetadataList = QList<QVariantMap>;

/// The path that stands for no track at all, by the specification.
QDBusObjectPath noTrackPath();

/// The object path of a track: the same for as long as the catalog lasts, and a valid path whatever
/// its id holds (a digest of source and id).
QDBusObjectPath trackPath(const Track& track);

/// The emotion that the track answers most, in the user's language: "Happy". Empty where its mood
/// is not known.
QString trackMood(const Track& track);

/// A track as MPRIS tells of it: `mpris:trackid`, `xesam:title`, `xesam:artist`, the mood as
/// `xesam:comment` ("Happy"), and where they are known `mpris:length` (microseconds), `xesam:url`
/// and `mpris:artUrl`.
/// @param lengthS of what plays; 0 where it is not known: then the catalog's own length counts.
/// @param art the file with its picture; empty for none.
QVariantMap trackMetadata(const Track& track, double lengthS = 0.0, const QUrl& art = {});

} // namespace v2m

Q_DECLARE_METATYPE(v2m::MetadataList)
