// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/column_condition.h"
#include "core/catalog/track.h"
#include "core/recommend/filter_condition.h"
#include "core/words/request_reader.h"
#include "core/words/track_reading.h"

#include <QString>

#include <vector>

namespace v2m {

/// Filters the tracks of a list by an expression such as
///   instrumental and tempo=slow and bpm<90
///
///   filter    = condition { "and" condition }
///   condition = "instrumental"              its text says that no one sings
///             | "vocals"                    its text mentions singing or rap
///             | "genre"  "=" value          a tag (or the caption, without tags) names it, and
///                                           does not deny it
///             | "tempo"  "=" ( "slow" | "medium" | "fast" | word )
///             | "mood"   "=" value          an emotion ("sad"), or a word or phrase for a mood or
///                                           for what happens in a life
///             | "key"    "=" ( "major" | "minor" | key )
///             | "source" "=" value          the data set or folder
///             | "artist" "=" value          the whole name, ignoring case and accents: of the
///                                           artist, the album's artist or the composer
///             | "album"  "=" value          likewise, of the album
///             | number-name comparison number
///             | "length" comparison time
///   number-name = "quality" | "valence" | "arousal" | "bpm" | "year"
///   comparison  = "=" | ">=" | "<=" | ">" | "<"
///   number      = 0 to 1 for the quality, -1 to 1 for valence and arousal
///   time        = seconds | minutes ":" seconds | hours ":" minutes ":" seconds
///   key         = ( "A" to "G" ) [ "#" | "b" ] [ "m" | "major" | "minor" ]
///   value       = word | '"' text '"' | "'" text "'"
///                                           "hip hop" and hip-hop are the same genre, as are
///                                           classical and klassik
///
/// Words for a tempo, a mood and a genre may be of any language of RequestReader: "langsam",
/// "triste". A track has a mood that lies near its own, and of an emotion enough of it.
///
/// Case plays no part, but that "A" is a key and "Am" its minor. A track that says nothing of its
/// tempo has none; one that says nothing of voices is neither instrumental nor vocal. bpm, key,
/// year, album and length are known of the listener's own files alone.
class TrackFilter {
public:
    /// @param requests by whose words a genre, a tempo or a mood is known in other languages
    ///        ("klassik").
    /// @throws UsageError if the expression is not of this form; it names the character, from 1.
    static TrackFilter parse(const QString& expression, const RequestReader& requests);

    /// Checks the syntax only. @throws UsageError as parse does.
    static void check(const QString& expression);

    /// Necessary conditions of accepts() that the catalog can look up.
    std::vector<ColumnCondition> columns() const;

    /// Facts known only of files (bpm, key, year, album, length) are left to columns().
    bool accepts(const Track& track, TrackReadings& readings) const;

private:
    std::vector<FilterCondition> m_conditions;
};

} // namespace v2m
