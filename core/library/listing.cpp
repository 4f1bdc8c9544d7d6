// SPDX-License-Identifier: MIT
#include "core/library/listing.h"

#include "core/library/file_words.h"
#include "core/library/smooth_order.h"
#include "core/recommend/request_mood.h"
#include "core/recommend/selection_seed.h"
#include "core/recommend/track_filter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace v2m {

namespace {

/// What the mood of a text counts in a query for something else, if it is told plainly.
constexpr float kTextShare = 0.5F;

/// Words that may have been meant, where none is known.
constexpr qsizetype kMostNearest = 5;

/// Of a track whose length is not known: three and a half minutes.
constexpr double kUsualLengthS = 210.0;

/// Bounds of looking for the number of tracks that lasts as long as is asked for.
constexpr double kMostTracks = 1000.0;
constexpr int kLengthRounds = 5;

Understood understoodOf(const RequestReading& request, const RequestMood& mood,
                        const RequestReader& reader)
{
    Understood understood;
    understood.language = request.language;
    for (const SaidTerm& said : request.terms)
        understood.words.append(said.said);
    for (const DeniedThing& thing : request.denied)
        understood.denied.append(thing.said);
    understood.unknown = request.unknown;
    understood.words.removeDuplicates();
    understood.denied.removeDuplicates();
    if (!understood.words.isEmpty()) {
        understood.mood = moodInWords(mood.affect);
        understood.point = mood.affect.point;
    }
    if (understood.isNothing()) {
        for (const QString& word : request.unknown)
            understood.nearest += reader.nearestWords(word);
        understood.nearest.removeDuplicates();
        understood.nearest = understood.nearest.mid(0, kMostNearest);
    }
    return understood;
}

/// What a file sounds like tells more than its tags do, and its caption comes from the sound.
Reason explainFile(const RankedTrack& ranked, const FileFacts& facts, const RankQuery& query,
                   const LexiconAffect& affect)
{
    constexpr std::size_t kMostWords = 3;
    RankedTrack named = ranked;
    named.track.caption.clear();
    Reason reason = explain(named, query, affect);
    const bool ofEmotion =
        reason.namesEmotion && (reason.relation == ReasonRelation::SuitsEmotion ||
                                reason.relation == ReasonRelation::ArcBegins);
    reason.heard = heardFor(facts, ofEmotion ? affectOf(reason.emotion) : ranked.aim);
    reason.words = reason.words.mid(0, static_cast<qsizetype>(kMostWords - reason.heard.size()));
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

double lengthOf(const std::vector<RankedTrack>& tracks, const QHash<std::int64_t, FileFacts>& facts)
{
    double sum = 0.0;
    for (const RankedTrack& ranked : tracks) {
        const auto file = facts.constFind(ranked.track.rowId);
        sum += playedLengthS(ranked.track, file == facts.constEnd() ? nullptr : &*file)
                   .value_or(kUsualLengthS);
    }
    return sum;
}

/// As many tracks as come nearest to a length. An arc or a clip's course is made anew for each
/// number of tracks, so that the list ends where it is to end.
template <typename Rank>
std::vector<RankedTrack> tracksOfLength(MusicLibrary& library, double lengthS, const Rank& rank)
{
    const auto countFor = [](double tracks) {
        return static_cast<int>(std::lround(std::clamp(tracks, 1.0, kMostTracks)));
    };
    int count = countFor(lengthS / kUsualLengthS);
    std::vector<RankedTrack> best;
    double leastOff = std::numeric_limits<double>::infinity();
    for (int round = 0; round < kLengthRounds; ++round) {
        std::vector<RankedTrack> list = rank(count);
        const double found = lengthOf(list, factsOf(library, list));
        const auto size = static_cast<double>(list.size());
        if (std::abs(found - lengthS) < leastOff) {
            leastOff = std::abs(found - lengthS);
            best = std::move(list);
        }
        const int next = found > 0.0 ? countFor(size * lengthS / found) : count;
        if (next == count || (next > count && size < count))
            break;
        count = next;
    }
    return best;
}

/// The words of the request that a track answers.
QStringList answeredBy(const Track& track, const RequestReading& request)
{
    QStringList words;
    for (const SaidTerm& said : request.terms) {
        if (answers(track, said))
            words.append(said.said);
    }
    words.removeDuplicates();
    return words;
}

} // namespace

Listing makeListing(MusicLibrary& library, const RankQuery& asked, const ListingOptions& options)
{
    RankOptions rankOptions;
    rankOptions.top = options.top;
    std::vector<ColumnCondition> where;
    if (!options.where.trimmed().isEmpty()) {
        const auto filter =
            TrackFilter::parse(options.where, library.lexicon(), &library.requests());
        rankOptions.accepts = [filter](const Track& track) { return filter.accepts(track); };
        where = filter.columns();
    }
    QElapsedTimer timer;
    timer.start();
    Listing listing;
    listing.query = asked;
    library.setSoundingFirst(options.soundingFirst);
    library.setSelection(options.seed);
    const QString text = options.text.simplified();
    RequestReading request;
    const auto rank = [&](int top) {
        rankOptions.top = top;
        if (options.like)
            return library.recommendLike(*options.like, asked, rankOptions, options.taste, where);
        return text.isEmpty() ? library.recommend(asked, rankOptions, options.taste, where)
                              : library.recommendAmong(request, listing.query, rankOptions,
                                                       options.taste, where);
    };
    if (!text.isEmpty()) {
        request = library.read(text);
        const RequestMood mood = moodOf(request, library.captions(),
                                        library.requests().lexicon(Language::English).terms());
        const RankQuery said =
            queryForRequest(mood.affect.point, mood.affect.affinities, asked.mode);
        if (options.textIsQuery)
            listing.query = said;
        else if (mood.saying > 0.0F)
            listing.query = blended(asked, said, kTextShare * mood.saying);
        listing.understood = understoodOf(request, mood, library.requests());
    }
    listing.tracks =
        options.lengthS > 0.0 ? tracksOfLength(library, options.lengthS, rank) : rank(options.top);
    varyBeginning(listing.tracks, options.seed);
    listing.rankS = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const QHash<std::int64_t, FileFacts> facts = factsOf(library, listing.tracks);
    smoothOrder(listing.tracks, facts);
    listing.lengthS = lengthOf(listing.tracks, facts);
    for (const RankedTrack& ranked : listing.tracks) {
        const auto file = facts.constFind(ranked.track.rowId);
        listing.reasons.push_back(
            file == facts.constEnd() ? explain(ranked, listing.query, library.affect())
                                     : explainFile(ranked, *file, listing.query, library.affect()));
        listing.reasons.back().asked = answeredBy(ranked.track, request);
    }
    return listing;
}

QString toSentence(const Understood& understood)
{
    const auto list = [](const QStringList& words) { return QLocale().createSeparatedList(words); };
    if (understood.isNothing()) {
        if (understood.nearest.isEmpty())
            return QCoreApplication::translate("Understood", "no word of it is known");
        //: %1: words that may have been meant
        return QCoreApplication::translate("Understood", "no word of it is known; did you mean %1?")
            .arg(list(understood.nearest));
    }
    if (understood.words.isEmpty()) {
        //: %1: what is not to be in the music
        return QCoreApplication::translate("Understood", "without %1").arg(list(understood.denied));
    }
    //: %1: moods, such as “sad, low energy”; %2: the words that say so
    const QString mood = QCoreApplication::translate("Understood", "%1 (%2)")
                             .arg(understood.mood.join(u", "_s), list(understood.words));
    if (understood.denied.isEmpty())
        return mood;
    //: %1: a mood; %2: what is not to be in the music
    return QCoreApplication::translate("Understood", "%1, without %2")
        .arg(mood, list(understood.denied));
}

std::optional<double> playedLengthS(const Track& track, const FileFacts* facts)
{
    const double startS = track.startS.value_or(0.0);
    if (track.endS)
        return std::max(0.0, *track.endS - startS);
    if (facts != nullptr && facts->durationS > 0.0)
        return std::max(0.0, facts->durationS - startS);
    return std::nullopt;
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
