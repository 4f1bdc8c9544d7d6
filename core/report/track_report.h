// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/file_facts.h"
#include "core/catalog/track.h"
#include "core/library/listing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace v2m {

/// A track as it stands in JSON: id, source, title, artist, caption, tags, start_s and end_s (null
/// where unknown), url, path, valence, arousal.
QJsonObject trackToJson(const Track& track);

/// As trackToJson, with `emotions`: the seven affinities.
/// @param facts what is known of the file, for a track of the listener's own: adds `album`,
///        `duration_s`, `tempo_bpm`, `key` (null where it has none), `year`, `loudness_lufs`,
///        `missing` and `mood_from`.
QJsonObject catalogTrackToJson(const Track& track, const FileFacts* facts = nullptr);

/// As trackToJson, with rank (from 1), score, reason, the emotion that its place `answers`, and
/// `arc`: where on the way from the listener's mood (0) to the goal (1) the track stands; when a
/// clip is followed, where in its time.
QJsonObject rankedTrackToJson(const RankedTrack& ranked, int rank, const QString& reason);

/// The tracks of a list, ranked from 1.
QJsonArray listingToJson(const Listing& listing);

} // namespace v2m
