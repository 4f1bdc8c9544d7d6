// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/emotion/emotion.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace v2m {

/// What a track's words say about its mood.
struct TrackAffect {
    AffectPoint point; ///< where its mood lies on the plane
    EmotionScores
        affinities{};     ///< in [0, 1] each: how well it suits a person who shows that emotion
    float quality = 1.0F; ///< in [0, 1]: 1 a musical recording; low: noise, tutorials, effects
};

/// One piece of music in the catalog, or a clip of one.
struct Track {
    std::int64_t rowId = 0; ///< its key in the catalog's database; 0 before it is stored
    QString id;             ///< unique within its source; for MusicCaps the video's id
    QString source;         ///< short name of the data set: "starter", "musiccaps", ...
    QString title;          ///< never empty once stored: made from the tags where the data has none
    QString artist;         ///< may be empty
    QString caption;        ///< what it sounds like, in words
    QString captionAuthor;  ///< who wrote the caption, where the data set tells; may be empty
    QStringList tags;       ///< in the data set's order, without duplicates
    std::optional<double>
        startS;                 ///< where the clip begins in the recording; none: at its beginning
    std::optional<double> endS; ///< where it ends; none: with the recording
    QString url;                ///< a page where it can be heard; may be empty
    QString path;               ///< a local sound file; may be empty
    std::optional<double> gainDb; ///< to play that file at -18 LUFS; none: not known
    TrackAffect affect;
};

} // namespace v2m
