// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"
#include "core/words/term_matcher.h"

#include <vector>

namespace v2m {

/// The words of a track, parsed once for all consumers.
struct TrackReading {
    std::vector<TextReading> tags; ///< in the track's order
    TextReading caption;
    TextReading title;

    /// Calls `visit` with each text: tags, caption, title.
    template <typename Visit>
    void forEachText(Visit visit) const
    {
        for (const TextReading& tag : tags)
            visit(tag);
        visit(caption);
        visit(title);
    }
};

inline TrackReading readTrack(const MoodLexicon& lexicon, const Track& track)
{
    TrackReading reading;
    reading.tags.reserve(static_cast<std::size_t>(track.tags.size()));
    for (const QString& tag : track.tags)
        reading.tags.push_back(readText(lexicon, tag));
    reading.caption = readText(lexicon, track.caption);
    reading.title = readText(lexicon, track.title);
    return reading;
}

} // namespace v2m
