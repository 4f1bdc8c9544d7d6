// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/word_traits.h"
#include "core/words/track_reading.h"

namespace v2m {

/// Of tags and caption. A track that says nothing of its tempo has none; one that says nothing of
/// voices, or that it is no instrumental, is neither instrumental nor sung. Who denies singing
/// denies all voices, and then what else is said of them is not meant.
WordTraits traitsOf(const TrackReading& track, const MoodLexicon& lexicon);

} // namespace v2m
