// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"
#include "core/library/listing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace v2m {

/// A track as it stands in JSON: id, source, title, artist, caption, tags, start_s and end_s (null
/// where unknown), url, valence, arousal.
QJsonObject trackToJson(const Track& track);

/// As trackToJson, with `emotions`: the seven affinities.
QJsonObject catalogTrackToJson(const Track& track);

/// As trackToJson, with rank (from 1), score, reason, the emotion that its place `answers`, and
/// `arc`: where on the way from the listener's mood (0) to the goal (1) the track stands; when a
/// clip is followed, where in its time.
QJsonObject rankedTrackToJson(const RankedTrack& ranked, int rank, const QString& reason);

/// The tracks of a list, ranked from 1.
QJsonArray listingToJson(const Listing& listing);

} // namespace v2m
