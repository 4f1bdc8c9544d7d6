// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/word_traits.h"
#include "core/words/track_reading.h"

namespace v2m {

/// The pace that a tempo term of this arousal names.
Pace paceOfTempo(float arousal);

/// From tags and caption. A track that does not mention tempo has none; one that mentions neither
/// voices nor being instrumental is neither instrumental nor vocal. Denying singing denies all
/// voices, and other mentions of voices are then ignored.
WordTraits traitsOf(const TrackReading& track, const MoodLexicon& lexicon);

} // namespace v2m
