// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/column_condition.h"
#include "core/catalog/track.h"
#include "core/recommend/filter_condition.h"
#include "core/words/mood_lexicon.h"
#include "core/words/request_reader.h"

#include <QString>

#include <memory>
#include <vector>

namespace v2m {

/// Filters the tracks of a list by an expression such as
///   instrumental and tempo=slow and bpm<90
///
///   filter    = condition { "and" condition }
///   condition = "instrumental"              its text says that no one sings
///             | "vocals"                    its text mentions singing or rap
///             | "genre"  "=" value          a tag (or the caption, without tags) names it
///             | "tempo"  "=" ( "slow" | "medium" | "fast" )
///             | "key"    "=" ( "major" | "minor" | key )
///             | "source" "=" value          the data set or folder
///             | "artist" "=" value          exact, ignoring case
///             | "album"  "=" value          likewise
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
/// Case is ignored, except that "A" is a key and "Am" its minor. A track that does not mention
/// tempo has none; one that does not mention voices is neither instrumental nor vocal. bpm, key,
/// year, album and length are only known for the listener's own files.
class TrackFilter {
public:
    /// @param requests to recognize genres in other languages ("klassik"); may be null.
    /// @throws UsageError if the syntax is invalid; it names the character, counted from 1.
    static TrackFilter parse(const QString& expression, std::shared_ptr<const MoodLexicon> lexicon,
                             const RequestReader* requests = nullptr);

    /// Checks the syntax only. @throws UsageError as parse does.
    static void check(const QString& expression);

    /// Necessary conditions of accepts() that the catalog can look up.
    std::vector<ColumnCondition> columns() const;

    /// Facts known only of files (bpm, key, year, album, length) are left to columns().
    bool accepts(const Track& track) const;

private:
    std::vector<FilterCondition> m_conditions;
    std::shared_ptr<const MoodLexicon> m_lexicon;
};

} // namespace v2m
