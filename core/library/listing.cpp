// SPDX-License-Identifier: MIT
#include "core/library/listing.h"

#include "core/library/catalog_names.h"
#include "core/library/file_words.h"
#include "core/library/played_files.h"
#include "core/library/smooth_order.h"
#include "core/preview/local_sound.h"
#include "core/preview/track_address.h"
#include "core/recommend/selection_seed.h"
#include "core/recommend/track_filter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {

namespace {

/// Weight of a text's mood beside a query that the listener chose as well, such as a target on the
/// plane, if expressed clearly.
constexpr float kBesideChoice = 0.5F;

/// Likewise beside what a face shows: who types a request wants to be led by it. One plain word
/// ("sad") gets three places in four, and a bare instrument next to nothing.
constexpr float kBesideFace = 1.25F;
constexpr float kMostBesideFace = 0.8F;

float shareOfText(const RankQuery& query, float certainty)
{
    return query.origin == QueryOrigin::Request
               ? kBesideChoice * certainty
               : std::min(kMostBesideFace, kBesideFace * certainty);
}

/// Of a track whose length is not known: three and a half minutes.
constexpr double kUsualLengthS = 210.0;

/// Limits of the search for the number of tracks with the requested duration.
constexpr double kMaxTracks = 1000.0;
constexpr int kLengthRounds = 8;

/// What a file sounds like tells more than its tags do, and its caption comes from the sound.
Reason explainFile(const RankedTrack& ranked, const FileFacts& facts, const RankQuery& query,
                   const LexiconAffect& affect, TrackReading reading)
{
    constexpr std::size_t kMaxWords = 3;
    reading.caption = {};
    Reason reason = explain(ranked, query, affect, reading);
    const bool ofEmotion =
        reason.namesEmotion && (reason.relation == ReasonRelation::SuitsEmotion ||
                                reason.relation == ReasonRelation::ArcBegins);
    reason.heard = fittingSoundWords(facts, ofEmotion ? affectOf(reason.emotion) : ranked.aim);
    reason.words = reason.words.mid(0, static_cast<qsizetype>(kMaxWords - reason.heard.size()));
    return reason;
}

QHash<std::int64_t, FileFacts> factsOf(MusicLibrary& library,
                                       const std::vector<RankedTrack>& tracks)
{
    std::vector<std::int64_t> rowIds;
    for (const RankedTrack& ranked : tracks)
        rowIds.push_back(ranked.track.rowId);
    return library.fileFacts(rowIds);
}

double lengthOf(const std::vector<RankedTrack>& tracks)
{
    double sum = 0.0;
    for (const RankedTrack& ranked : tracks)
        sum += clipLengthS(ranked.track).value_or(kUsualLengthS);
    return sum;
}

/// Finds the number of tracks closest to a duration: by their mean length, and halfway between a
/// list that is too short and one that is too long where that leads nowhere. An arc or a course is
/// recomputed for each number, so that the list ends at its goal.
/// @param isUsedUp whether there are no more tracks.
template <typename Rank>
std::vector<RankedTrack> tracksOfLength(double lengthS, const Rank& rank, bool& isUsedUp)
{
    const auto countFor = [](double tracks) {
        return static_cast<int>(std::lround(std::clamp(tracks, 1.0, kMaxTracks)));
    };
    int count = countFor(lengthS / kUsualLengthS);
    int tooFew = 0;
    int tooMany = static_cast<int>(kMaxTracks) + 1;
    std::vector<RankedTrack> best;
    double leastOff = std::numeric_limits<double>::infinity();
    for (int round = 0; round < kLengthRounds; ++round) {
        std::vector<RankedTrack> list = rank(count);
        const double found = lengthOf(list);
        const auto size = static_cast<double>(list.size());
        if (std::abs(found - lengthS) < leastOff) {
            leastOff = std::abs(found - lengthS);
            best = std::move(list);
        }
        isUsedUp = found < lengthS && size < count;
        if (isUsedUp)
            break;
        (found < lengthS ? tooFew : tooMany) = count;
        if (tooMany - tooFew <= 1)
            break;
        count = countFor(size * lengthS / found);
        if (count > tooFew && count < tooMany)
            continue;
        const bool isBounded = tooFew > 0 && tooMany <= static_cast<int>(kMaxTracks);
        count = isBounded         ? std::midpoint(tooFew, tooMany)
                : count <= tooFew ? tooFew + 1
                                  : tooMany - 1;
    }
    return best;
}

/// The query that a track answers: that of the person it suits best, or the common one.
const RankQuery& queryFor(const RankedTrack& ranked, const Listing& listing)
{
    const auto person =
        std::find_if(listing.people.begin(), listing.people.end(),
                     [&](const PersonQuery& one) { return one.faceId == ranked.bestFor; });
    return person != listing.people.end() ? person->query : listing.query;
}

/// The mood of the words becomes the query, or moves it.
void applyMood(const RequestMood& mood, bool isQuery, Listing& listing)
{
    RankQuery said = queryForRequest(mood.affect.point, mood.affect.affinities, listing.query.mode);
    said.steps = listing.query.steps;
    said.pace = listing.query.pace;
    const auto apply = [&](RankQuery& query) {
        if (isQuery)
            query = said;
        else if (mood.certainty > 0.0F)
            query = blended(query, said, shareOfText(query, mood.certainty));
    };
    apply(listing.query);
    for (PersonQuery& person : listing.people)
        apply(person.query);
}

/// The words of the request that a track answers.
QStringList answeredWords(const Track& track, const TrackReading& reading,
                          const RequestReading& request)
{
    QStringList words;
    for (const QString& name : request.names) {
        if (hasName(track, name))
            words.append(name);
    }
    for (const SaidTerm& said : request.terms) {
        const bool isOfName = std::any_of(words.begin(), words.end(), [&said](const QString& name) {
            return name.contains(said.said, Qt::CaseInsensitive);
        });
        if (isOfName)
            continue;
        if (request.isWordsAlone ? isNamedIn(reading, said.term->english)
                                 : answers(track.affect, reading, said))
            words.append(said.said);
    }
    for (const SaidSubject& subject : request.subjects) {
        const bool isSaid =
            std::any_of(words.begin(), words.end(), [&subject](const QString& said) {
                return said.contains(subject.said, Qt::CaseInsensitive);
            });
        if (!isSaid && isNamedIn(reading, subject.names))
            words.append(subject.said);
    }
    if (request.isWordsAlone) {
        for (const QString& word : request.unknown) {
            if (isNamedIn(reading, {word}))
                words.append(word);
        }
    }
    words.removeDuplicates();
    return words;
}

/// Whether the request asks for nothing but a work or an artist, though its words may have a mood:
/// "Moonlight Sonata".
bool saysNamesAlone(const RequestReading& request)
{
    return !request.names.isEmpty() &&
           (request.terms.empty() || request.names.contains(request.text.simplified()));
}

/// Whether the request names nothing but what is played or sung: an instrument or a genre beside a
/// face asks for music, not for another mood.
bool saysMusicAlone(const RequestReading& request)
{
    return !request.terms.empty() && !request.hint && !request.hasUnknownNegation &&
           std::all_of(request.terms.begin(), request.terms.end(), [](const SaidTerm& said) {
               const TermKind kind = said.term->mood.kind;
               return kind == TermKind::Instrument || kind == TermKind::Voice ||
                      kind == TermKind::Genre ||
                      said.term->mood.vocalRole == VocalRole::Instrumental;
           });
}

bool hasAllNames(const Track& track, const RequestReading& request)
{
    return std::all_of(request.names.begin(), request.names.end(),
                       [&track](const QString& name) { return hasName(track, name); });
}

} // namespace

Listing makeListing(MusicLibrary& library, const RankQuery& asked, const ListingOptions& options)
{
    RankOptions rankOptions;
    rankOptions.top = options.top;
    std::vector<ColumnCondition> where;
    if (!options.where.trimmed().isEmpty()) {
        const auto filter = TrackFilter::parse(options.where, library.requests());
        rankOptions.accepts = [filter, &library](const Track& track) {
            return filter.accepts(track, library.readings());
        };
        where = filter.columns();
    }
    if (!options.excludedRows.empty()) {
        rankOptions.narrow([&options](const Track& track) {
            return !std::ranges::binary_search(options.excludedRows, track.rowId);
        });
    }
    if (options.onlyHeardHere) {
        rankOptions.narrow([](const Track& track) {
            return findLocalSound(track, {}).origin != LocalSound::Origin::None;
        });
    }
    if (options.lengthS > 0.0) {
        rankOptions.narrow([&options](const Track& track) {
            Track timed = track;
            setStarterLength(timed);
            return clipLengthS(timed).value_or(0.0) <= options.lengthS;
        });
    }
    QElapsedTimer timer;
    timer.start();
    Listing listing;
    listing.query = asked;
    if (options.people.size() > 1)
        listing.people = options.people;
    library.setSoundingFirst(options.soundingFirst);
    library.setSelection(options.seed);
    const QString text = options.text.simplified();
    RequestReading request;
    const auto rankOne = [&](const RankQuery& query, int top) {
        rankOptions.top = top;
        std::vector<RankedTrack> tracks =
            options.like
                ? library.recommendLike(*options.like, query, rankOptions, options.taste, where)
            : text.isEmpty()
                ? library.recommend(query, rankOptions, options.taste, where)
                : library.recommendAmong(request, query, rankOptions, options.taste, where);
        for (RankedTrack& ranked : tracks)
            setStarterLength(ranked.track);
        return tracks;
    };
    std::map<std::size_t, std::vector<float>> served; // by length of the list
    const auto rank = [&](int top) {
        if (listing.people.empty())
            return rankOne(listing.query, top);
        PeopleList list = listForPeople(listing.people, listing.query, top, rankOne);
        served[list.tracks.size()] = std::move(list.served);
        return std::move(list.tracks);
    };
    if (!text.isEmpty()) {
        request = library.read(text);
        RequestMood mood = moodOf(request, library.captions(),
                                  library.requests().lexicon(Language::English).terms());
        listing.understood = understoodOf(request, mood, library.requests());
        const TextMood& use = options.textMood;
        request = applyTextMood(use, std::move(request), library.requests());
        if (use.use == TextMood::Use::Ignored) {
            listing.understood->saysMood = false;
            if (options.textIsQuery)
                listing.query = queryForPoint({}, RankMode::Match);
        } else {
            if (use.use == TextMood::Use::Chosen) {
                mood.affect.point = use.point;
                mood.affect.affinities = use.affinities;
                mood.certainty = 1.0F;
                listing.understood->saysMood = true;
                listing.understood->affect = mood.affect;
            }
            if (use.use != TextMood::Use::Chosen && !options.textIsQuery && saysMusicAlone(request))
                listing.understood->saysMood = false;
            else
                applyMood(mood, options.textIsQuery, listing);
        }
        request.isWordsAlone = request.isWordsAlone && options.textIsQuery;
    }
    listing.tracks = options.lengthS > 0.0 ? tracksOfLength(options.lengthS, rank, listing.isUsedUp)
                                           : rank(options.top);
    listing.served = served[listing.tracks.size()];
    if (listing.people.empty()) // otherwise the place says whom it is for
        varyBeginning(listing.tracks, options.seed);
    listing.rankS = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const QHash<std::int64_t, FileFacts> facts = factsOf(library, listing.tracks);
    if (listing.people.empty())
        smoothOrder(listing.tracks, facts);
    listing.lengthS = lengthOf(listing.tracks);
    const bool namesAlone = options.textIsQuery && saysNamesAlone(request);
    for (RankedTrack& ranked : listing.tracks) {
        const auto file = facts.constFind(ranked.track.rowId);
        const RankQuery& query = queryFor(ranked, listing);
        const TrackReading& reading = library.readings().of(ranked.track);
        listing.reasons.push_back(
            file == facts.constEnd()
                ? explain(ranked, query, library.affect(), reading)
                : explainFile(ranked, *file, query, library.affect(), reading));
        listing.reasons.back().people = ranked.people;
        listing.reasons.back().among = listing.people.size();
        listing.reasons.back().asked = answeredWords(ranked.track, reading, request);
        if (namesAlone && hasAllNames(ranked.track, request)) {
            listing.reasons.back().relation = ReasonRelation::HasName;
            ranked.score = 1.0F; // whatever its mood
            ranked.match = 1.0F;
        } else if (request.isWordsAlone) {
            listing.reasons.back().relation = ReasonRelation::HasWords;
        }
    }
    return listing;
}

Playlist toPlaylist(const Listing& listing, const QString& title, const QString& comment)
{
    Playlist playlist = Playlist::madeNow(title, comment);
    for (std::size_t i = 0; i < listing.tracks.size(); ++i) {
        const RankedTrack& ranked = listing.tracks[i];
        playlist.append(ranked.track, static_cast<double>(ranked.score), listing.reason(i));
    }
    return playlist;
}

} // namespace v2m
