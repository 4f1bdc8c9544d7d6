// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/file_facts.h"
#include "core/catalog/track.h"
#include "core/library/listing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace v2m {

/// A track as JSON: id, source, title, artist, caption, tags, start_s and end_s (null if unknown),
/// url, path, valence, arousal.
QJsonObject trackToJson(const Track& track);

/// As trackToJson, with `emotions`: the seven affinities.
/// @param facts what is known of the file of one of the listener's own tracks: adds `album`,
/// `duration_s`, `tempo_bpm`, `key` (null if it has none), `year`, `loudness_lufs`, `missing` and
/// `mood_from`.
QJsonObject catalogTrackToJson(const Track& track, const FileFacts* facts = nullptr);

/// As trackToJson, with rank (from 1), score, reason, `answers` (the emotion that its position
/// answers) and `arc`: where the track lies on the way from the listener's mood (0) to the goal
/// (1), or, if a clip is followed, where in the clip's time. In a list for several people also
/// `answers_faces`: the ids of the faces whom it answers.
QJsonObject rankedTrackToJson(const RankedTrack& ranked, int rank, const QString& reason);

/// The tracks of a playlist, ranked from 1.
QJsonArray listingToJson(const Listing& listing);

} // namespace v2m
