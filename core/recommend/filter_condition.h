// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <limits>
#include <vector>

namespace v2m {

enum class FilterField {
    Instrumental,
    Vocals,
    Genre,
    Tempo,
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
    QString value;          ///< as written; tempo and genre in lower case
    QStringList names = {}; ///< of a genre, in English, if the value is in another language

    /// Inclusive bounds of a number; keys as in FileFacts, lengths in seconds.
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();

    bool holds(double number) const { return number >= least && number <= most; }
};

/// @throws UsageError naming the character, counted from 1.
std::vector<FilterCondition> parseFilter(const QString& expression);

} // namespace v2m
