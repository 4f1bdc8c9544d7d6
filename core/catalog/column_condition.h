// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"

#include <QStringList>

#include <limits>

namespace v2m {

/// Properties of a track in indexed columns.
enum class TrackColumn {
    Tempo,   ///< of a file, BPM
    Key,     ///< of a file; see FileFacts::key
    Year,    ///< of a file
    LengthS, ///< of a file
    Album,   ///< of a file
    Artist,  ///< or, of a file, the album's artist or the composer
    Source,
    Voice, ///< see Voice; tracks not yet analysed meet every condition
    Pace,  ///< see Pace; likewise
    Valence,
    Arousal,
    Quality,
    Distance, ///< on the plane, from ColumnCondition::place
    Affinity, ///< to ColumnCondition::emotion
    Words,    ///< from tags and caption
};

/// A condition that the catalog can look up: a number within bounds, or one of several texts.
struct ColumnCondition {
    TrackColumn column = TrackColumn::Source;
    double least = -std::numeric_limits<double>::infinity(); ///< inclusive, as is `most`
    double most = std::numeric_limits<double>::infinity();
    QStringList texts = {}; ///< case-insensitive, artist and album also without accents;
                            ///< for Words also phrases
    AffectPoint place = {};
    Emotion emotion = Emotion::Neutral;

    friend bool operator==(const ColumnCondition&, const ColumnCondition&) = default;
};

} // namespace v2m
