// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/emotion/emotion.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace v2m {

/// The mood of a track.
struct TrackAffect {
    AffectPoint point;          ///< its position on the plane
    EmotionScores affinities{}; ///< in [0, 1] each: how well it suits a person showing that emotion
    float quality = 1.0F; ///< in [0, 1]: 1 a musical recording; low: noise, tutorials, effects
};

/// One piece of music in the catalog, or a clip of one.
struct Track {
    std::int64_t rowId = 0; ///< primary key in the database; 0 before it is stored
    QString id;             ///< unique within its source; for MusicCaps the video's id
    QString source;         ///< short name of the data set: "starter", "musiccaps", ...
    QString title;          ///< never empty once stored: made from the tags if the data has none
    QString artist;         ///< may be empty
    QString caption;        ///< a description of the sound
    QString captionAuthor;  ///< may be empty
    QStringList tags;       ///< in the data set's order, without duplicates
    std::optional<double> startS; ///< start of the clip in the recording; nullopt: its beginning
    std::optional<double> endS;   ///< nullopt: the end of the recording
    QString url;                  ///< a page where it can be heard; may be empty
    QString path;                 ///< a local sound file; may be empty
    std::optional<double> gainDb; ///< to play that file at -18 LUFS; nullopt if unknown
    std::optional<double> fileS;  ///< that file's duration in seconds; nullopt if unknown
    TrackAffect affect;
};

} // namespace v2m
