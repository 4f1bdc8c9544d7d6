// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/track_reading.h"

#include <vector>

namespace v2m {

/// The words that name a mood, and texts without them: what the caption model learns from.
///
/// A mood word is a term of the lexicon of kind "mood" ("sad", "laid back"). A term of another kind
/// that holds one as a word of its own ("sad scene", "horror movie") names a mood too; of such a
/// term only those words are hidden, and the rest ("scene", "movie") stays. Tempo, mode,
/// instruments, genres and the like describe the music and stay.
class MoodWords {
public:
    /// The lexicon outlives it.
    explicit MoodWords(const MoodLexicon& lexicon);

    /// Whether a term of the lexicon names a mood. @param term index into MoodLexicon::terms()
    bool isMood(int term) const { return !m_hidden[static_cast<std::size_t>(term)].empty(); }

    /// The reading of the text with a break of clause in place of each mood word.
    TextReading withoutMood(const TextReading& text) const;

    /// The track as if nobody had named a mood: caption, title and tags without their mood words,
    /// tags that say nothing else left out.
    TrackReading withoutMood(const TrackReading& track) const;

private:
    const MoodLexicon& m_lexicon;
    /// For each term which of its words are hidden; empty where none is.
    std::vector<std::vector<bool>> m_hidden;
};

} // namespace v2m
