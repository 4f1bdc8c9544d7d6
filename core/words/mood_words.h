// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/track_reading.h"

#include <vector>

namespace v2m {

/// The words that name a mood, and texts without them: the training input of the caption model.
///
/// A mood word is a lexicon term of kind "mood" ("sad", "laid back"). A term of another kind that
/// contains one as a separate word ("sad scene", "horror movie") names a mood too; only the mood
/// words in it are hidden, the rest ("scene", "movie") stays. Tempo, mode, instruments, genres and
/// the like describe the music and stay.
class MoodWords {
public:
    /// @param lexicon must outlive this object.
    explicit MoodWords(const MoodLexicon& lexicon);

    /// Whether a term names a mood. @param term index into MoodLexicon::terms()
    bool isMood(int term) const { return !m_hidden[static_cast<std::size_t>(term)].empty(); }

    /// The text with a clause break in place of each mood word.
    TextReading withoutMood(const TextReading& text) const;

    /// The track as if no mood had been named: caption, title and tags without mood words; tags
    /// left empty are dropped.
    TrackReading withoutMood(const TrackReading& track) const;

private:
    const MoodLexicon& m_lexicon;
    /// Per term, which of its words are hidden; empty if none are.
    std::vector<std::vector<bool>> m_hidden;
};

} // namespace v2m
