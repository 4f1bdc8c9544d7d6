// SPDX-License-Identifier: MIT
#pragma once

#include "core/text_affect/caption_affect.h"
#include "core/words/request_lexicon.h"

#include <QStringList>

#include <span>
#include <vector>

namespace v2m {

/// A word in no lexicon, and the mood of words with a similar meaning.
struct NearMood {
    QString word;
    AffectPoint point;
};

/// The moods suggested by unknown English words: the mean of the points of known words, weighted by
/// similarity of meaning (Nadaraya-Watson on the cosine of the caption network's word vectors).
/// Words without a vector are left out, as are all words if there is no network.
///
/// @param known the terms to compare with: one-word terms for a mood or an event.
std::vector<NearMood> nearMoods(const QStringList& words, std::span<const RequestTerm> known,
                                const CaptionAffect& captions);

} // namespace v2m
