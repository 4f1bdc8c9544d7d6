// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/caption_affect.h"
#include "core/words/request_reader.h"

#include <QStringList>

#include <span>

namespace v2m {

/// The mood that a listener's own words say.
struct RequestMood {
    TrackAffect affect;
    float saying = 0.0F; ///< how much of a mood is said, in [0, 1); 0: none
};

/// From the terms of the request. Moods and situations name it; where music is described alone
/// ("slow piano"), the caption network fills in what such music is like, from the English names.
///
/// @param known the English terms by which words that no lexicon has are read (nearMoods).
RequestMood moodOf(const RequestReading& request, const CaptionAffect& captions,
                   std::span<const RequestTerm> known = {});

/// A mood in one or two words in the user's language, such as "sad" and "low energy".
QStringList moodInWords(const TrackAffect& affect);

/// Whether a track is near what a term of a request says: it names it, or lies near its place on
/// the plane where the term tells a mood or a situation.
bool answers(const Track& track, const SaidTerm& said);

/// Whether a track's title, caption or tags hold one of the English names, plurals alike.
bool isNamedIn(const Track& track, const QStringList& names);

} // namespace v2m
