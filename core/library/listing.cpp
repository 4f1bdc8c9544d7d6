// SPDX-License-Identifier: MIT
#include "core/library/listing.h"

#include "core/recommend/track_filter.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace v2m {

namespace {

/// What the mood of a text counts in a query for something else, if it is told plainly.
constexpr float kTextShare = 0.5F;

RankQuery withMoodOf(const QString& text, const RankQuery& query, bool textIsQuery,
                     const CaptionAffect& captions)
{
    if (text.trimmed().isEmpty())
        return query;
    const float saying = captions.sayingOf(text);
    if (saying <= 0.0F && !textIsQuery)
        return query;
    const TrackAffect affect = captions.affectOfWords(text);
    const RankQuery mood = queryForAffect(affect.point, affect.affinities, query.mode);
    return textIsQuery ? mood : blended(query, mood, kTextShare * saying);
}

} // namespace

Listing makeListing(MusicLibrary& library, const RankQuery& asked, const ListingOptions& options)
{
    RankOptions rankOptions;
    rankOptions.top = options.top;
    if (!options.where.trimmed().isEmpty()) {
        const auto filter = TrackFilter::parse(options.where, library.lexicon());
        rankOptions.accepts = [filter](const Track& track) { return filter.accepts(track); };
    }
    QElapsedTimer timer;
    timer.start();
    Listing listing;
    const QString text = library.corrected(options.text);
    listing.query = withMoodOf(text, asked, options.textIsQuery, library.captions());
    const RankQuery& query = listing.query;
    library.setSoundingFirst(options.soundingFirst);
    listing.tracks = text.trimmed().isEmpty()
                         ? library.recommend(query, rankOptions, options.taste)
                         : library.recommendAmong(text, query, rankOptions, options.taste);
    listing.rankS = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    for (const RankedTrack& track : listing.tracks)
        listing.reasons.push_back(explain(track, query, library.affect()));
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
