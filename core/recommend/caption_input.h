// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/caption_example.h"
#include "core/recommend/lexicon_affect.h"
#include "core/words/mood_words.h"

#include <QString>

#include <span>

namespace v2m {

/// A track without mood words, as the caption network takes it.
CaptionInput captionInput(const LexiconAffect& affect, const TrackReading& withoutMood);

/// A track as the caption network learns from it: its words without those that name a mood, and
/// what those said. Its weight is 0 where none does.
CaptionExample captionExample(const LexiconAffect& affect, const MoodWords& words,
                              const TrackReading& track);

/// What the mood words of a track say, and how much they say.
struct OwnMood {
    TrackAffect affect;  ///< the lexicon's reading of the mood words alone
    float weight = 0.0F; ///< sum of their influence, without signs; 0: no mood is named
};

/// @param influences what the lexicon found in the track.
OwnMood ownMood(const LexiconAffect& affect, const MoodWords& words,
                std::span<const TermInfluence> influences);

/// Whether a track is kept for measuring and never learned from: one in five, by a hash of its id
/// (FNV-1a, 64 bits, of its UTF-8), so the same for everyone who trains or measures.
bool isHeldOut(const QString& id);

} // namespace v2m
