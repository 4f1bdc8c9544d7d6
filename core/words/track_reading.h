// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"
#include "core/words/term_matcher.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <unordered_map>
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

TrackReading readTrack(const MoodLexicon& lexicon, const Track& track);

/// How a text mentions something.
enum class Mention : std::uint8_t {
    None,
    Denied, ///< only to say that it is absent: "no drums"
    Named,
};

/// Finds the English names of one thing in texts; plurals match.
class MentionFinder {
public:
    MentionFinder() = default;
    explicit MentionFinder(const QStringList& names);

    Mention in(const TextReading& text) const;

    /// In title, caption or tags.
    Mention in(const TrackReading& track) const;

private:
    std::vector<std::vector<TextToken>> m_names;
};

/// Whether a track's title, caption or tags contain one of the English names without denying it.
bool isNamedIn(const TrackReading& track, const QStringList& names);

/// Readings of the tracks of a catalog, so that filters, denied words, taste and reasons read each
/// track once, as long as they find room. Not thread-safe.
class TrackReadings {
public:
    /// @param lexicon must outlive this object.
    explicit TrackReadings(const MoodLexicon& lexicon) : m_lexicon(lexicon) {}

    const MoodLexicon& lexicon() const { return m_lexicon; }

    /// The reading of a track's present words. @returns a reference valid until the next call.
    const TrackReading& of(const Track& track);

private:
    struct Kept {
        QString title;
        QString caption;
        QStringList tags;
        TrackReading reading;
    };

    const MoodLexicon& m_lexicon;
    std::unordered_map<std::int64_t, Kept> m_byRow;
    std::size_t m_bytes = 0; ///< of the readings
};

} // namespace v2m
