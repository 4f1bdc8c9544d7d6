// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <limits>

namespace v2m {

/// What of a track stands in an indexed column.
enum class TrackColumn {
    Tempo,   ///< of a file, BPM
    Key,     ///< of a file; see FileFacts::key
    Year,    ///< of a file
    LengthS, ///< of a file
    Album,   ///< of a file
    Artist,
    Source,
    Voice, ///< as Voice; tracks at which no model has looked meet every condition
    Pace,  ///< as Pace; likewise
    Valence,
    Arousal,
    Quality,
    Words, ///< of tags and caption
};

/// A condition that the catalog can look up: a number within bounds, or one of some texts.
struct ColumnCondition {
    TrackColumn column = TrackColumn::Source;
    double least = -std::numeric_limits<double>::infinity(); ///< included, as is `most`
    double most = std::numeric_limits<double>::infinity();
    QStringList texts = {}; ///< in any case; of words, which may be several one after the other

    friend bool operator==(const ColumnCondition&, const ColumnCondition&) = default;
};

} // namespace v2m
