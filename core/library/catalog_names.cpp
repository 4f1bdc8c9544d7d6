// SPDX-License-Identifier: MIT
#include "core/library/catalog_names.h"

#include "core/base/text.h"
#include "core/catalog/track_repository.h"
#include "core/words/text_tokens.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// A text is compared with the names of this many best-matching tracks.
constexpr int kNamesLookedAt = 20;

/// Words that are in the names of more tracks than the movements of one work name no work: "piano
/// sonata".
constexpr std::size_t kMostOfOneWork = 5;

QString plain(const QString& text)
{
    return searchForm(text).simplified();
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    for (const TextToken& token : tokenize(plain(text)))
        words.append(QString::fromStdU16String(token.word));
    return words;
}

/// Titles of tracks without an artist may be made of their tags (makeTitle).
std::vector<Track> tracksNamed(const QString& name, const TrackRepository& repository)
{
    std::vector<std::int64_t> rowIds;
    for (const SearchHit& hit : repository.searchNames(name, kNamesLookedAt))
        rowIds.push_back(hit.rowId);
    std::vector<Track> tracks = repository.tracks(rowIds);
    const QString whole = plain(name);
    std::erase_if(tracks, [&whole](const Track& track) {
        return track.artist.isEmpty() && plain(track.title) != whole;
    });
    return tracks;
}

/// The artist, the title, or a part of it: "Suite bergamasque – Clair de lune".
bool isWholeName(const Track& track, const QString& text)
{
    static const QRegularExpression between(u"\\s*(?:[–—:;,()\\[\\]/]|\\s-\\s)\\s*"_s);
    if (plain(track.title) == text || plain(track.artist) == text)
        return true;
    const QStringList parts = plain(track.title).split(between, Qt::SkipEmptyParts);
    return text.contains(u' ') && parts.contains(text);
}

bool hasTerm(const RequestReading& request, TermKind kind)
{
    return std::any_of(request.terms.begin(), request.terms.end(),
                       [kind](const SaidTerm& said) { return said.term->mood.kind == kind; });
}

bool hasFunctionWord(const RequestReading& request, const RequestReader& reader)
{
    const RequestLexicon& lexicon = reader.lexicon(request.language);
    const std::vector<TextToken> tokens = tokenize(request.text);
    return std::any_of(tokens.begin(), tokens.end(), [&lexicon](const TextToken& token) {
        return lexicon.isStopWord(token.word);
    });
}

/// Whether a word comes right after one that leads to an artist: "music by Bach", "like Bach".
bool isIntroduced(const RequestReading& request, const QString& said)
{
    static const QStringList before = {u"by"_s,  u"like"_s, u"von"_s,   u"wie"_s, u"de"_s,
                                       u"par"_s, u"por"_s,  u"comme"_s, u"como"_s};
    const QStringList words = wordsOf(request.text);
    const qsizetype at = words.indexOf(plain(said));
    return at > 0 && before.contains(words[at - 1]);
}

bool isNumber(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// "Bach" is a brook in German, but not where it stands alone in a search for music, nor after
/// "by".
void takeSurnames(RequestReading& request, const TrackRepository& repository,
                  const RequestReader& reader)
{
    const bool isSearch = !hasFunctionWord(request, reader);
    const RequestLexicon& english = reader.lexicon(Language::English);
    const auto isSurname = [&](const QString& said) {
        const QString word = plain(said);
        if (said.isEmpty() || !said.front().isUpper() || said.contains(u' ') ||
            english.termSpelled(said.toLower().toStdU16String()) >= 0)
            return false;
        const std::vector<Track> tracks = tracksNamed(said, repository);
        return std::any_of(tracks.begin(), tracks.end(), [&word](const Track& track) {
            const QStringList artist = wordsOf(track.artist);
            return !artist.isEmpty() && artist.back() == word;
        });
    };
    std::erase_if(request.terms, [&](const SaidTerm& said) {
        if (!(isSearch || isIntroduced(request, said.said)) || !isSurname(said.said))
            return false;
        if (said.negated)
            request.denied.push_back({nullptr, said.said, {said.said.toLower()}});
        else
            request.names.append(said.said);
        return true;
    });
    for (DeniedThing& thing : request.denied) {
        if (thing.term != nullptr && isSurname(thing.said))
            thing = {nullptr, thing.said, {thing.said.toLower()}};
    }
    std::erase_if(request.subjects, [&request](const SaidSubject& subject) {
        return request.names.contains(subject.said);
    });
}

/// What is no name to be refused ("nothing like the Magic Flute") is one to be found.
void takeKnown(RequestReading& request, const QStringList& known)
{
    for (const QString& name : known) {
        const auto isOfName = [&name](const auto& word) {
            return name.contains(word.said, Qt::CaseInsensitive);
        };
        if (std::any_of(request.denied.begin(), request.denied.end(), isOfName))
            continue;
        request.names.append(name);
        std::erase_if(request.terms, isOfName);
        std::erase_if(request.subjects, isOfName);
        request.unknown.removeIf(
            [&name](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
    }
    request.names.removeDuplicates();
}

/// A number names nothing by itself ("a song for a 3 year old"), but it does beside a name:
/// "Beethoven 5".
void takeNumbers(RequestReading& request, const TrackRepository& repository)
{
    for (const QString& word : request.unknown) {
        if (!isNumber(word) || request.names.isEmpty())
            continue;
        const QStringList names = request.names + QStringList{word};
        const std::vector<Track> tracks = tracksNamed(names.join(u' '), repository);
        if (std::any_of(tracks.begin(), tracks.end(), [&names](const Track& track) {
                return std::all_of(names.begin(), names.end(),
                                   [&track](const QString& name) { return hasName(track, name); });
            }))
            request.names = names;
    }
    const bool isAlone = request.names.isEmpty() && request.terms.empty() &&
                         std::all_of(request.unknown.begin(), request.unknown.end(), isNumber);
    request.unknown.removeIf([&](const QString& word) {
        return request.names.contains(word) || (isNumber(word) && !isAlone);
    });
}

} // namespace

bool hasName(const Track& track, const QString& name)
{
    const QStringList own = wordsOf(track.title) + wordsOf(track.artist);
    const QStringList words = wordsOf(name);
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [&own](const QString& word) {
        return own.contains(word);
    });
}

void findNames(RequestReading& request, const QStringList& known, const TrackRepository& repository,
               const RequestReader& reader)
{
    const QString text = request.text.simplified();
    const std::vector<Track> tracks = tracksNamed(text, repository);
    request.isName = std::any_of(tracks.begin(), tracks.end(), [&](const Track& track) {
        return isWholeName(track, plain(text));
    });
    if (!request.isName) {
        takeKnown(request, known);
        takeSurnames(request, repository, reader);
    }
    const bool isStory = hasTerm(request, TermKind::Situation) && hasFunctionWord(request, reader);
    const bool isWork = !tracks.empty() && tracks.size() <= kMostOfOneWork && text.contains(u' ') &&
                        request.denied.empty() && !hasTerm(request, TermKind::Mood) && !isStory &&
                        std::all_of(tracks.begin(), tracks.end(),
                                    [&text](const Track& track) { return hasName(track, text); });
    if (request.isName || isWork) {
        request.names = {text};
        request.unknown.clear();
        if (request.isName)
            request.denied.clear(); // "No woman, no cry"
    } else if (!isStory) {
        for (const QString& word : request.unknown) {
            if (!isNumber(word) && !tracksNamed(word, repository).empty())
                request.names.append(word);
        }
        takeNumbers(request, repository);
    }
    const bool isNameAlone = !request.names.isEmpty() && request.terms.empty() &&
                             request.denied.empty() && request.subjects.empty() &&
                             !request.hasUnknownNegation;
    if (isNameAlone) {
        request.hint.reset();
        request.isWordsAlone = true;
    }
}

} // namespace v2m
