// SPDX-License-Identifier: MIT
#include "core/library/listing.h"

#include "core/recommend/request_mood.h"
#include "core/recommend/track_filter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace v2m {

namespace {

/// What the mood of a text counts in a query for something else, if it is told plainly.
constexpr float kTextShare = 0.5F;

/// Words that may have been meant, where none is known.
constexpr qsizetype kMostNearest = 5;

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
    if (!options.where.trimmed().isEmpty()) {
        const auto filter =
            TrackFilter::parse(options.where, library.lexicon(), &library.requests());
        rankOptions.accepts = [filter](const Track& track) { return filter.accepts(track); };
    }
    QElapsedTimer timer;
    timer.start();
    Listing listing;
    listing.query = asked;
    library.setSoundingFirst(options.soundingFirst);
    const QString text = options.text.simplified();
    RequestReading request;
    if (text.isEmpty()) {
        listing.tracks = library.recommend(asked, rankOptions, options.taste);
    } else {
        request = library.read(text);
        const RequestMood mood = moodOf(request, library.captions());
        const RankQuery said =
            queryForRequest(mood.affect.point, mood.affect.affinities, asked.mode);
        if (options.textIsQuery)
            listing.query = said;
        else if (mood.saying > 0.0F)
            listing.query = blended(asked, said, kTextShare * mood.saying);
        listing.understood = understoodOf(request, mood, library.requests());
        listing.tracks = library.recommendAmong(request, listing.query, rankOptions, options.taste);
    }
    listing.rankS = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    for (const RankedTrack& ranked : listing.tracks) {
        listing.reasons.push_back(explain(ranked, listing.query, library.affect()));
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
