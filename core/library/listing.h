// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/music_library.h"
#include "core/playlist/playlist.h"
#include "core/recommend/explanation.h"
#include "core/recommend/people_list.h"
#include "core/recommend/text_mood.h"
#include "core/recommend/understood.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace v2m {

/// What a list is to be like, besides its query.
struct ListingOptions {
    int top = 10;
    QString where; ///< see TrackFilter; empty: all tracks
    QString text;  ///< what to look for in words, and a mood of its own; empty: all tracks
    MusicLibrary::Taste taste = MusicLibrary::Taste::Counts;
    bool textIsQuery = false; ///< the mood of the text is all that is asked for; else it is blended
    bool soundingFirst = false;     ///< see MusicLibrary::setSoundingFirst()
    std::uint32_t seed = 0;         ///< see MusicLibrary::setSelection()
    std::optional<Track> like = {}; ///< tracks like this one are asked for; see recommendLike()
    double lengthS = 0.0; ///< above 0: as many tracks as last about so long, in place of top

    /// Rows that are not to be in the list, since they are heard already; ascending.
    std::vector<std::int64_t> without = {};

    /// Two or more whom the list is to be fair to; see listForPeople(). What is asked for is then
    /// the mood of all of them as one. Not with `like`, nor with a course.
    std::vector<PersonQuery> people = {};

    TextMood textMood = {}; ///< what becomes of the mood of the text
};

/// A ranked list with the reason of each track.
struct Listing {
    RankQuery query;                      ///< with the mood of the text
    std::optional<Understood> understood; ///< of the text; none without one
    std::vector<RankedTrack> tracks;
    std::vector<Reason> reasons;     ///< one for each track
    std::vector<PersonQuery> people; ///< whom it is for, with the mood of the text; see the options
    std::vector<float> served;       ///< how well it serves each of them: servedBy()
    double rankS = 0.0;              ///< how long it took to find them
    double lengthS = 0.0; ///< of all tracks together; where it is not known, that of a usual one

    /// The reason of a track as a sentence, in the language of the moment; see toSentence().
    QString reason(std::size_t index) const { return toSentence(reasons[index]); }
};

/// A text counts twice: tracks with its words are favoured (MusicLibrary::recommendAmong), and the
/// mood that can be read in it moves the query by up to a half, or is the query (textIsQuery). A
/// mood that was chosen in its place does the same. Where its mood is ignored, nothing but its
/// words counts, and with textIsQuery the list has only tracks with one of them, those with the
/// most of them first.
/// @throws UsageError for a filter that is none, CatalogError.
Listing makeListing(MusicLibrary& library, const RankQuery& asked, const ListingOptions& options);

/// How long a track plays: its clip, or its file; none where neither is known.
std::optional<double> playedLengthS(const Track& track, const FileFacts* facts);

/// @param comment what the list was made for.
Playlist toPlaylist(const Listing& listing, const QString& title, const QString& comment);

} // namespace v2m
