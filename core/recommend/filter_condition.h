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

/// One condition of a filter, as TrackFilter describes them.
struct FilterCondition {
    FilterField field = FilterField::Instrumental;
    QString value;          ///< as written; of a tempo and a genre in lower case
    QStringList names = {}; ///< of a genre, in English, where the value is of another language

    /// Bounds of a number, both included; of a key as FileFacts has it, of a length in seconds.
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();

    bool holds(double number) const { return number >= least && number <= most; }
};

/// @throws UsageError naming the character, from 1.
std::vector<FilterCondition> parseFilter(const QString& expression);

} // namespace v2m
