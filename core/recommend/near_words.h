// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/caption_affect.h"
#include "core/words/request_lexicon.h"

#include <QStringList>

#include <span>
#include <vector>

namespace v2m {

/// A word that no lexicon has, and the mood of the words whose meaning is near its own.
struct NearMood {
    QString word;
    AffectPoint point;
};

/// What unknown English words suggest: the mean of the places of known words, weighted by how near
/// their meaning is (Nadaraya-Watson on the cosine of the word vectors that the caption network
/// holds). Words whose meaning is not known are left out; all are where there is no network.
///
/// @param known the terms to go by: those of one word that tell a mood or a life.
std::vector<NearMood> nearMoods(const QStringList& words, std::span<const RequestTerm> known,
                                const CaptionAffect& captions);

} // namespace v2m
