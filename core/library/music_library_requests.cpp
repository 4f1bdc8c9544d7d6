// SPDX-License-Identifier: MIT
#include "core/library/catalog_names.h"
#include "core/library/music_library.h"
#include "core/words/denied_words.h"
#include "core/words/known_names.h"
#include "core/words/word_traits.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Maximum number of tracks considered for the words; the rest are less relevant.
constexpr int kMaxHits = 1000;

/// Bonus for the best match of the words, on a scale where 1 is about perfect.
constexpr float kRelevanceShare = 0.5F;

/// Likewise where nothing but the words counts: more than all else together.
constexpr float kWordsAlone = 4.0F;

/// What naming a subject of the request adds at most: the mood still decides, but among tracks of
/// one mood those for the occasion come first.
constexpr float kSubjectShare = 0.3F;

/// The part of that which a track gets however briefly it names one.
constexpr float kNamedAtAll = 0.4F;

/// Likewise if the request says nothing else: "Weihnachten" means music for Christmas, of any mood.
constexpr float kSubjectAlone = 0.9F;

/// The score without any bonus below which a track that has the instruments, voices and genres of a
/// request does not come first if the request also names a mood.
constexpr float kLeastFit = 0.4F;

/// The works of a name that come first all the same.
constexpr std::size_t kLeastByName = 3;

/// What having a word of the mood in its caption adds at most: a track that suits the query is not
/// to stand behind one that only says so.
constexpr float kSaidShare = 0.15F;

/// Music for one month of the year only.
constexpr int kMaxSeasonal = 100'000;
const QStringList kSeasonNames = {u"christmas"_s, u"xmas"_s, u"santa claus"_s, u"jingle bells"_s,
                                  u"christmas carol"_s};

} // namespace

RequestReading MusicLibrary::read(const QString& text) const
{
    const NamedText named = withCatalogNames(
        text, [this](const QString& name) { return !m_repository.searchNames(name, 1).empty(); });
    RequestReading request = m_requests.read(named.text, [this](const QString& word) {
        return !captions().meaningOf(word.toLower()).empty() ||
               !m_repository.search(word, 1).empty();
    });
    findNames(request, named.names, m_repository, m_requests);
    return request;
}

namespace {

bool isSubjectAlone(const RequestReading& request)
{
    return request.unknown.isEmpty() &&
           std::all_of(request.terms.begin(), request.terms.end(), [&](const SaidTerm& term) {
               return std::any_of(
                   request.subjects.begin(), request.subjects.end(),
                   [&term](const SaidSubject& subject) { return subject.said == term.said; });
           });
}

/// "Nothing by Mozart".
bool hasDeniedName(const Track& track, const RequestReading& request)
{
    return std::any_of(request.denied.begin(), request.denied.end(),
                       [&track](const DeniedThing& thing) {
                           return thing.term == nullptr && hasName(track, thing.said);
                       });
}

bool asksForNoVoice(const RequestReading& request)
{
    return std::any_of(request.terms.begin(), request.terms.end(), [](const SaidTerm& said) {
        return !said.negated && said.term->mood.vocalRole == VocalRole::Instrumental;
    });
}

/// The pace that contradicts the tempo of a request: "sad but fast" is no slow music, though most
/// sad music is. Unsaid if it names no tempo, or both.
Pace contraryPace(const RequestReading& request)
{
    bool isSlow = false;
    bool isFast = false;
    for (const SaidTerm& said : request.terms) {
        if (said.negated || said.term->mood.kind != TermKind::Tempo)
            continue;
        const Pace pace = paceOfTempo(said.term->mood.point.arousal);
        isSlow = isSlow || pace == Pace::Slow;
        isFast = isFast || pace == Pace::Fast;
    }
    if (isSlow == isFast)
        return Pace::Unsaid;
    return isSlow ? Pace::Fast : Pace::Slow;
}

} // namespace

namespace {

/// Whether a track's words have a negation, which is quicker to find out than what it negates.
bool hasNegation(const Track& track, const MoodLexicon& lexicon)
{
    const QStringList texts = track.tags + QStringList{track.caption, track.title};
    const std::vector<TextToken> words = tokenize(texts.join(u'\n'));
    return std::any_of(words.begin(), words.end(), [&lexicon](const TextToken& token) {
        const std::span<const Modifier> modifiers = lexicon.modifiersFrom(token.word);
        return std::any_of(modifiers.begin(), modifiers.end(),
                           [](const Modifier& modifier) { return modifier.negates; });
    });
}

} // namespace

/// The rows found for a request.
struct MusicLibrary::Found {
    std::vector<SearchHit> first;   ///< come before all others
    std::vector<SearchHit> fitting; ///< have a word of the request
    std::vector<SearchHit> topical; ///< name a subject of the request
    bool saysMood = false;
};

std::vector<RankedTrack> MusicLibrary::recommendAmong(const RequestReading& request,
                                                      const RankQuery& query, RankOptions options,
                                                      Taste taste,
                                                      const std::vector<ColumnCondition>& where)
{
    const Scope* const scope = where.empty() ? nullptr : &this->scope(where);
    const std::vector<AffectRow>& all = scope != nullptr ? scope->rows : rows();
    const Found found = find(request, options.top);
    if (found.first.empty() && found.fitting.empty() && found.topical.empty() &&
        request.denied.empty() && request.terms.empty() && !request.hint &&
        !request.hasUnknownNegation)
        return {};
    const bool isSeasonMeant = request.isWordsAlone || request.isName ||
                               std::any_of(request.subjects.begin(), request.subjects.end(),
                                           [](const SaidSubject& subject) {
                                               return subject.names.contains(kSeasonNames.front());
                                           });
    std::vector<RowAdjustment> adjustments = this->adjustments(taste, scope, isSeasonMeant);
    adjustments.resize(all.size());
    const DeniedWords denied(request.denied);
    if (!denied.isEmpty() && !request.isName) {
        options.narrow([this, &denied, &request](const Track& track) {
            return !denied.isNamedBy(readings().of(track)) && !hasDeniedName(track, request);
        });
    }
    if (const Pace contrary = contraryPace(request); contrary != Pace::Unsaid && !request.isName) {
        options.narrow([this, contrary](const Track& track) {
            return traitsOf(readings().of(track), readings().lexicon()).pace != contrary;
        });
    }
    if (asksForNoVoice(request) && !request.isName) {
        options.narrow([this](const Track& track) {
            return traitsOf(readings().of(track), readings().lexicon()).voice != Voice::Sung;
        });
    }
    if (!request.isName && !request.isWordsAlone && request.names.isEmpty())
        leaveOutNoMusic(options);
    const auto add = [&](const std::vector<SearchHit>& hits, float share, float least = 0.0F) {
        for (const SearchHit& hit : hits) {
            const auto relevance = static_cast<float>(hit.relevance / hits.front().relevance);
            if (const std::optional<std::size_t> place = placeOf(all, hit.rowId))
                adjustments[*place].bias += share * (least + (1.0F - least) * relevance);
        }
    };
    add(found.fitting, kSaidShare);
    add(found.topical, isSubjectAlone(request) ? kSubjectAlone : kSubjectShare, kNamedAtAll);
    add(found.first, request.isWordsAlone ? kWordsAlone : kRelevanceShare);

    std::vector<AffectRow> foundRows;
    std::vector<RowAdjustment> foundAdjustments;
    for (const SearchHit& hit : found.first) {
        const std::optional<std::size_t> place = placeOf(all, hit.rowId);
        if (!place)
            continue;
        foundRows.push_back(all[*place]);
        foundAdjustments.push_back(adjustments[*place]);
    }
    options.adjustments = foundAdjustments;
    std::vector<RankedTrack> list = rank(query, foundRows, options);
    if (request.isWordsAlone) {
        for (RankedTrack& ranked : list)
            ranked.score /= 1.0F + kWordsAlone;
        return list;
    }
    if (found.saysMood) {
        // A name stays first in its best works: "like Chopin but happier".
        const auto kept = std::min(list.size(), request.names.isEmpty() ? 0 : kLeastByName);
        list.erase(
            std::remove_if(list.begin() + static_cast<std::ptrdiff_t>(kept), list.end(),
                           [&](const RankedTrack& ranked) {
                               return ranked.score -
                                          adjustments[*placeOf(all, ranked.track.rowId)].bias <
                                      kLeastFit;
                           }),
            list.end());
    }
    if (!std::cmp_less(list.size(), options.top))
        return list;

    for (const RankedTrack& ranked : list) {
        RowAdjustment& adjustment = adjustments[*placeOf(all, ranked.track.rowId)];
        if (adjustment.tier == ListTier::Usual)
            adjustment.tier = ListTier::First;
    }
    options.adjustments = adjustments;
    return rank(query, all, options);
}

/// Removes the tracks that mention one of the things only to deny it.
void MusicLibrary::leaveOutDenying(std::vector<SearchHit>& hits,
                                   const std::vector<QStringList>& things)
{
    const std::vector<MentionFinder> finders(things.begin(), things.end());
    std::vector<std::int64_t> rowIds;
    for (const SearchHit& hit : hits)
        rowIds.push_back(hit.rowId);
    std::unordered_set<std::int64_t> denying;
    for (const Track& track : m_repository.tracks(rowIds)) {
        if (!hasNegation(track, readings().lexicon()))
            continue;
        const TrackReading& words = readings().of(track);
        if (std::any_of(finders.begin(), finders.end(), [&words](const MentionFinder& finder) {
                return finder.in(words) == Mention::Denied;
            }))
            denying.insert(track.rowId);
    }
    std::erase_if(hits, [&denying](const SearchHit& hit) { return denying.contains(hit.rowId); });
}

MusicLibrary::Found MusicLibrary::find(const RequestReading& request, int top)
{
    Found found;
    if (request.isName || request.saysNothing()) {
        found.first = request.isName ? m_repository.searchNames(request.text, kMaxHits)
                                     : m_repository.search(request.text, kMaxHits);
        return found;
    }
    std::vector<QStringList> played;
    std::vector<QStringList> said;
    found.saysMood = request.hint || request.hasUnknownNegation;
    for (const SaidTerm& term : request.terms) {
        const TermKind kind = term.term->mood.kind;
        const bool isPlayed = request.isWordsAlone || kind == TermKind::Instrument ||
                              kind == TermKind::Voice || kind == TermKind::Genre;
        found.saysMood = found.saysMood || kind == TermKind::Mood || kind == TermKind::Situation ||
                         kind == TermKind::Context;
        const bool isSubject =
            !isPlayed &&
            std::any_of(request.subjects.begin(), request.subjects.end(),
                        [&term](const SaidSubject& subject) { return subject.said == term.said; });
        if (!term.negated && !isSubject && !term.term->english.isEmpty() &&
            kind != TermKind::Situation)
            (isPlayed ? played : said).push_back(term.term->english);
    }
    if (request.names.contains(request.text.simplified()))
        found.saysMood = false; // "Moonlight Sonata", whose last movement is no calm one
    std::vector<QStringList> unknown;
    for (const QString& word : request.unknown)
        unknown.push_back({word});
    const bool meansWords = request.isWordsAlone || !request.isSentence || !found.saysMood;
    const auto search = [&](const std::vector<QStringList>& things) {
        const auto find = [&](bool all) {
            std::vector<SearchHit> hits =
                m_repository.searchSubjects(things, all, kMaxHits, request.names);
            leaveOutDenying(hits, things);
            return hits;
        };
        std::vector<SearchHit> hits = find(true);
        if (hits.empty() && !request.names.isEmpty())
            return find(false);
        if (std::cmp_less(hits.size(), top) && request.names.isEmpty()) {
            std::vector<SearchHit> more = find(false);
            if (more.size() > hits.size())
                return more;
        }
        return hits;
    };
    if (!request.names.isEmpty() && played.empty()) {
        found.first = search({});
    } else if (meansWords && played.empty()) {
        // The last word may still be incomplete.
        const QString words = request.unknown.join(u' ');
        found.first = m_repository.search(words, kMaxHits);
        if (std::cmp_less(found.first.size(), top) && unknown.size() > 1)
            found.first = search(unknown);
    } else {
        if (meansWords)
            played.insert(played.end(), unknown.begin(), unknown.end());
        else
            said.insert(said.end(), unknown.begin(), unknown.end());
        found.first = search(played);
    }
    found.fitting = m_repository.searchSubjects(said, false, kMaxHits);
    std::vector<QStringList> subjects;
    for (const SaidSubject& subject : request.subjects)
        subjects.push_back(subject.names);
    found.topical = m_repository.searchSubjects(subjects, false, kMaxHits);
    return found;
}

const std::vector<std::size_t>& MusicLibrary::seasonal()
{
    if (!m_seasonal) {
        std::vector<std::int64_t> rowIds;
        const std::array things = {kSeasonNames};
        for (const SearchHit& hit : m_repository.searchSubjects(things, false, kMaxSeasonal))
            rowIds.push_back(hit.rowId);
        m_seasonal = placesOf(rowIds);
    }
    return *m_seasonal;
}

} // namespace v2m
