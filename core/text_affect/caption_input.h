// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/caption_example.h"
#include "core/text_affect/lexicon_affect.h"
#include "core/words/mood_words.h"

#include <QString>

#include <span>

namespace v2m {

/// An affect as the network's outputs, and the reverse, without a quality.
CaptionOutputs outputsOf(const TrackAffect& affect);
TrackAffect affectOf(const CaptionOutputs& outputs);

/// The caption network's input for a track without mood words.
CaptionInput captionInput(const LexiconAffect& affect, const TrackReading& withoutMood);

/// A training example for the caption network: a track's text without mood words as input, and what
/// those words say as target. Its weight is 0 if there are none.
CaptionExample captionExample(const LexiconAffect& affect, const MoodWords& words,
                              const TrackReading& track);

/// What the mood words of a track say, and with what influence.
struct LexicalMood {
    TrackAffect affect;  ///< the lexicon's reading of the mood words alone
    float weight = 0.0F; ///< sum of their absolute influences; 0: no mood is named
};

/// @param influences found by the lexicon in the track.
LexicalMood lexicalMood(const LexiconAffect& affect, const MoodWords& words,
                        std::span<const TermInfluence> influences);

/// Whether a track belongs to the test set and is never trained on: one in five, by a hash of its
/// id (FNV-1a, 64 bits, of its UTF-8), so the same split everywhere.
bool isHeldOut(const QString& id);

} // namespace v2m
