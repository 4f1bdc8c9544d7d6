// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/words/track_reading.h"

#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace v2m {

class RequestReader;

enum class FilterField {
    Instrumental,
    Vocals,
    Genre,
    Tempo,
    Mood,
    Key,
    Source,
    Artist,
    Album,
    Quality,
    Valence,
    Arousal,
    Bpm,
    Year,
    Length
};

/// One condition of a filter, as described at TrackFilter.
struct FilterCondition {
    FilterField field = FilterField::Instrumental;
    QString value;            ///< as written; of a genre in lower case, of a tempo its English name
    QStringList names = {};   ///< of a genre, in English, where the value is of another language
    MentionFinder genre = {}; ///< its value and names; set by TrackFilter

    std::optional<AffectPoint> place; ///< of a mood, on the plane
    std::optional<Emotion> emotion;   ///< that a mood is one of, where it is

    /// Bounds of a number, both included; of a key as FileFacts has it, of a length in seconds.
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();

    bool holds(double number) const { return number >= least && number <= most; }
};

/// @param requests whose words for tempi and moods are known.
/// @throws UsageError naming the character, from 1.
std::vector<FilterCondition> parseFilter(const QString& expression, const RequestReader& requests);

} // namespace v2m
