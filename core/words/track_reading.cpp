// SPDX-License-Identifier: MIT
#include "core/words/track_reading.h"

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

/// Of all readings kept: those of some 2,000 captions of MusicCaps.
constexpr std::size_t kMaxBytes = 16U << 20U;

std::size_t bytesOf(const TrackReading& reading)
{
    std::size_t bytes = sizeof(TrackReading);
    reading.forEachText([&bytes](const TextReading& text) {
        bytes += sizeof(TextReading) + text.tokens.size() * sizeof(TextToken) +
                 text.matches.size() * sizeof(TermMatch) + text.denials.size() * sizeof(Denial);
    });
    return bytes;
}

} // namespace

TrackReading readTrack(const MoodLexicon& lexicon, const Track& track)
{
    TrackReading reading;
    reading.tags.reserve(static_cast<std::size_t>(track.tags.size()));
    for (const QString& tag : track.tags)
        reading.tags.push_back(readText(lexicon, tag));
    reading.caption = readText(lexicon, track.caption);
    reading.title = readText(lexicon, track.title);
    return reading;
}

MentionFinder::MentionFinder(const QStringList& names)
{
    for (const QString& name : names)
        if (std::vector<TextToken> words = tokenize(name); !words.empty())
            m_names.push_back(std::move(words));
}

Mention MentionFinder::in(const TextReading& text) const
{
    const auto isSame = [](const TextToken& a, const TextToken& b) {
        return a.word == b.word || a.word == b.word + u's' || a.word + u's' == b.word;
    };
    const auto begin = text.tokens.begin();
    const auto end = text.tokens.end();
    Mention mention = Mention::None;
    for (const std::vector<TextToken>& name : m_names) {
        auto found = begin;
        while ((found = std::search(found, end, name.begin(), name.end(), isSame)) != end) {
            const auto first = static_cast<std::size_t>(found - begin);
            if (!text.denies(first, first + name.size()))
                return Mention::Named;
            mention = Mention::Denied;
            ++found;
        }
    }
    return mention;
}

Mention MentionFinder::in(const TrackReading& track) const
{
    Mention mention = Mention::None;
    track.forEachText([&](const TextReading& text) { mention = std::max(mention, in(text)); });
    return mention;
}

bool isNamedIn(const TrackReading& track, const QStringList& names)
{
    return MentionFinder(names).in(track) == Mention::Named;
}

const TrackReading& TrackReadings::of(const Track& track)
{
    if (const auto known = m_byRow.find(track.rowId); known != m_byRow.end()) {
        const Kept& kept = known->second;
        if (kept.title == track.title && kept.caption == track.caption && kept.tags == track.tags)
            return kept.reading;
        m_bytes -= bytesOf(kept.reading);
        m_byRow.erase(known);
    }
    Kept kept{track.title, track.caption, track.tags, readTrack(m_lexicon, track)};
    const std::size_t bytes = bytesOf(kept.reading);
    if (m_bytes + bytes > kMaxBytes) {
        m_byRow.clear();
        m_bytes = 0;
    }
    m_bytes += bytes;
    return m_byRow.emplace(track.rowId, std::move(kept)).first->second.reading;
}

} // namespace v2m
