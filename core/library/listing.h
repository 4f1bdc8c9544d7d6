// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/music_library.h"
#include "core/playlist/playlist.h"
#include "core/recommend/explanation.h"
#include "core/recommend/people_list.h"
#include "core/words/language.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace v2m {

/// Options of a list, besides its query.
struct ListingOptions {
    int top = 10;
    QString where; ///< see TrackFilter; empty for all tracks
    QString text;  ///< words to search for, also read as a mood; empty for all tracks
    MusicLibrary::Taste taste = MusicLibrary::Taste::Counts;
    bool textIsQuery = false;   ///< the mood of the text is the query; otherwise they are blended
    bool soundingFirst = false; ///< see MusicLibrary::setSoundingFirst()
    std::uint32_t seed = 0;     ///< see MusicLibrary::setSelection()
    std::optional<Track> like = {}; ///< a track to find similar ones for; see recommendLike()
    double lengthS = 0.0;           ///< if positive, the total duration to aim for instead of `top`

    /// Rows to exclude, as they were heard already; ascending.
    std::vector<std::int64_t> without = {};

    /// Two or more people to be fair to; see listForPeople(). The query is then the mood of all of
    /// them as one. Not with `like`, nor with a course.
    std::vector<PersonQuery> people = {};
};

/// How a request was understood.
struct Understood {
    Language language = Language::English; ///< of most of the text
    QStringList mood;    ///< in the user's language ("sad", "low energy"); empty if there is none
    AffectPoint point;   ///< its point on the plane
    QStringList words;   ///< known words of the text
    QStringList denied;  ///< words of the text that are not wanted
    QStringList unknown; ///< unknown words of the text, which may occur in the catalog
    QStringList nearest; ///< suggestions if no word is known

    bool isNothing() const { return words.isEmpty() && denied.isEmpty(); }
};

/// As one line in the user's language: "sad, low energy (died); without: drums".
QString toSentence(const Understood& understood);

/// A ranked list with a reason for each track.
struct Listing {
    RankQuery query;                      ///< including the mood of the text
    std::optional<Understood> understood; ///< of the text, if any
    std::vector<RankedTrack> tracks;
    std::vector<Reason> reasons;     ///< one per track
    std::vector<PersonQuery> people; ///< see ListingOptions, including the mood of the text
    std::vector<float> served;       ///< per person: servedBy()
    double rankS = 0.0;              ///< search time
    double lengthS = 0.0;            ///< of all tracks; a typical length where unknown

    /// The reason for a track as a sentence in the current language; see toSentence().
    QString reason(std::size_t index) const { return toSentence(reasons[index]); }
};

/// The text acts twice: tracks with its words are preferred (MusicLibrary::recommendAmong), and its
/// mood shifts the query by up to a half, or is the query (textIsQuery).
/// @throws UsageError for an invalid filter, CatalogError.
Listing makeListing(MusicLibrary& library, const RankQuery& asked, const ListingOptions& options);

/// The duration of a track: of its clip, or of its file; nullopt if neither is known.
std::optional<double> playedLengthS(const Track& track, const FileFacts* facts);

/// @param comment the occasion for the list.
Playlist toPlaylist(const Listing& listing, const QString& title, const QString& comment);

} // namespace v2m
