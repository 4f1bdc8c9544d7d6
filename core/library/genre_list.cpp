// SPDX-License-Identifier: MIT
#include "core/library/genre_list.h"

#include "core/library/music_library.h"
#include "core/words/term_matcher.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

/// The most that remain readable in a list.
constexpr qsizetype kMaxGenres = 60;

/// The number of tracks with each tag; since most tags recur, each is parsed only once.
QHash<QString, int> countTags(const MusicLibrary& library)
{
    QHash<QString, int> tags;
    library.repository().forEachTrack([&tags](const Track& track) {
        for (const QString& tag : track.tags)
            ++tags[tag];
        return true;
    });
    return tags;
}

} // namespace

QStringList genreList(const MusicLibrary& library)
{
    const MoodLexicon& lexicon = library.affect().lexicon();
    const QHash<QString, int> tags = countTags(library);
    QHash<QString, int> counts;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
        for (const TermMatch& match : readText(lexicon, tag.key()).matches) {
            const MoodTerm& term = lexicon.term(match.term);
            if (term.kind == TermKind::Genre && !match.negated)
                counts[term.text] += tag.value();
        }
    }
    QStringList genres = counts.keys();
    std::sort(genres.begin(), genres.end(), [&counts](const QString& left, const QString& right) {
        return std::pair(-counts[left], left) < std::pair(-counts[right], right);
    });
    genres = genres.mid(0, kMaxGenres);
    genres.sort();
    return genres;
}

} // namespace v2m
