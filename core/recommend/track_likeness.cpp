// SPDX-License-Identifier: MIT
#include "core/recommend/track_likeness.h"

#include "core/words/text_tokens.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace v2m {
namespace {

void addWords(QStringView text, std::vector<std::size_t>& words)
{
    for (const TextToken& token : tokenize(text))
        words.push_back(std::hash<std::u16string>{}(token.word));
}

} // namespace

TrackLikeness::TrackLikeness(const Track& track)
{
    const QString artist = track.artist.simplified().toCaseFolded();
    if (!artist.isEmpty())
        m_artist = qHash(artist) | 1U;
    if (track.tags.isEmpty())
        addWords(track.caption, m_words);
    for (const QString& tag : track.tags)
        addWords(tag, m_words);
    std::sort(m_words.begin(), m_words.end());
    m_words.erase(std::unique(m_words.begin(), m_words.end()), m_words.end());
}

float TrackLikeness::with(const TrackLikeness& other) const
{
    std::size_t common = 0;
    auto mine = m_words.begin();
    auto theirs = other.m_words.begin();
    while (mine != m_words.end() && theirs != other.m_words.end()) {
        if (*mine < *theirs) {
            ++mine;
        } else if (*theirs < *mine) {
            ++theirs;
        } else {
            ++common;
            ++mine;
            ++theirs;
        }
    }
    const std::size_t all = m_words.size() + other.m_words.size() - common;
    const float shared = all > 0 ? static_cast<float>(common) / static_cast<float>(all) : 0.0F;
    const bool sameArtist = m_artist != 0 && m_artist == other.m_artist;
    return sameArtist ? std::max(shared, kSameArtist) : shared;
}

std::size_t sameTrackKey(const Track& track)
{
    const QString caption = track.caption.simplified().toCaseFolded();
    if (!caption.isEmpty() && track.path.isEmpty())
        return qHash(caption);
    const QString title = track.title.simplified().toCaseFolded();
    if (!title.isEmpty())
        return qHash(caption, qHash(title, qHash(track.artist.simplified().toCaseFolded(), 1)));
    return qHash(track.id, qHash(track.source, 2));
}

std::size_t captionAuthorKey(const Track& track)
{
    const QString author = track.captionAuthor.simplified().toCaseFolded();
    return author.isEmpty() ? 0 : qHash(author, qHash(track.source)) | 1U;
}

} // namespace v2m
