// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"
#include "core/words/mood_lexicon.h"
#include "core/words/request_reader.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace v2m {

/// Says which tracks may be in a list, from an expression such as
///   instrumental and tempo=slow and quality>=0.5
///
///   filter    = condition { "and" condition }
///   condition = "instrumental"              no one sings in it, by its own words
///             | "vocals"                    someone sings or raps in it
///             | "genre"  "=" value          a tag (or the caption, without tags) names it
///             | "tempo"  "=" ( "slow" | "medium" | "fast" )
///             | "source" "=" value          the data set it comes from
///             | number-name comparison number
///   number-name = "quality" | "valence" | "arousal"
///   comparison  = "=" | ">=" | "<=" | ">" | "<"
///   number      = 0 to 1 for the quality, -1 to 1 for the others
///   value       = word | '"' text '"' | "'" text "'"
///                                           "hip hop" and hip-hop are one genre, and so are
///                                           classical and klassik
///
/// Case plays no part. A track that says nothing of its tempo has none; one that says nothing of
/// voices is neither instrumental nor vocal.
class TrackFilter {
public:
    /// @param requests by whose words a genre is known in other languages ("klassik"); may be null.
    /// @throws UsageError if the expression is not of this form; it names the character, from 1.
    static TrackFilter parse(const QString& expression, std::shared_ptr<const MoodLexicon> lexicon,
                             const RequestReader* requests = nullptr);

    /// Only says whether the expression is of this form. @throws UsageError as parse does.
    static void check(const QString& expression);

    bool accepts(const Track& track) const;

private:
    struct Traits;

    enum class Field { Instrumental, Vocals, Genre, Tempo, Source, Quality, Valence, Arousal };
    enum class Comparison { Equal, AtLeast, AtMost, Above, Below };
    struct Condition {
        Field field = Field::Instrumental;
        Comparison comparison = Comparison::Equal;
        QString value;
        QStringList names = {}; ///< of a genre, in English, where the value is of another language
        double number = 0.0;
    };
    class Parser;

    static bool holds(const Condition& condition, const Track& track,
                      const std::function<const Traits&()>& traits);

    std::vector<Condition> m_conditions;
    std::shared_ptr<const MoodLexicon> m_lexicon;
};

} // namespace v2m
