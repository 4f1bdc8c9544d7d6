// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/caption_affect.h"
#include "core/words/request_reader.h"

#include <QStringList>

#include <span>

namespace v2m {

/// The mood expressed by a request.
struct RequestMood {
    TrackAffect affect;
    float saying = 0.0F; ///< how much mood is expressed, in [0, 1); 0: none
};

/// The mood from the terms of the request. Moods and situations name it; if only music is described
/// ("slow piano"), the caption network infers its mood from the English names.
///
/// @param known the English terms used to interpret words in no lexicon (nearMoods).
RequestMood moodOf(const RequestReading& request, const CaptionAffect& captions,
                   std::span<const RequestTerm> known = {});

/// A mood in one or two words in the user's language, such as "sad" and "low energy".
QStringList moodInWords(const TrackAffect& affect);

/// Whether a track answers a term of a request: it names the term, or lies near its point if the
/// term is a mood, a tempo or dynamics.
bool answers(const Track& track, const SaidTerm& said);

/// Whether a track's title, caption or tags hold one of the English names, plurals alike.
bool isNamedIn(const Track& track, const QStringList& names);

} // namespace v2m
