// SPDX-License-Identifier: MIT
#pragma once

#include "core/text_affect/request_mood.h"
#include "core/words/request_reader.h"

#include <QString>
#include <QStringList>

namespace v2m {

/// What was understood of a listener's words.
struct Understood {
    Language language = Language::English; ///< that most of the text is in
    bool saysMood = false;
    TrackAffect affect;  ///< the mood, where one is said: its point and affinities
    QStringList words;   ///< of the text: those that are known
    QStringList denied;  ///< of the text: what it does not want
    QStringList names;   ///< of the text: of works and artists in the catalog
    QStringList unknown; ///< of the text: those in no lexicon, which the catalog may have
    QStringList nearest; ///< where no word is known: words that may have been meant

    bool isNothing() const { return words.isEmpty() && denied.isEmpty() && names.isEmpty(); }

    /// In the current language of the program ("sad", "low energy"); empty if no mood is expressed.
    QStringList mood() const { return saysMood ? moodInWords(affect) : QStringList(); }
};

/// @param reader that has read the request.
Understood understoodOf(const RequestReading& request, const RequestMood& mood,
                        const RequestReader& reader);

/// Parts of a mood as one: "sad, low energy".
QString joinedMood(const QStringList& parts);

/// As one line in the user's language: "sad, low energy (died), without drums; by name: Chopin".
QString toSentence(const Understood& understood);

} // namespace v2m
