// SPDX-License-Identifier: MIT
#pragma once

#include "core/text_affect/caption_affect.h"
#include "core/words/request_reader.h"

#include <QStringList>

#include <span>

namespace v2m {

/// Maximum distance on the plane at which a track has a mood that is no emotion. Set by hand.
inline constexpr float kNearMood = 0.5F;

/// The mood expressed by a request.
struct RequestMood {
    TrackAffect affect;
    float certainty = 0.0F; ///< how much mood is expressed, in [0, 1); 0: none
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
bool answers(const TrackAffect& track, const TrackReading& words, const SaidTerm& said);

} // namespace v2m
