// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/music_library.h"
#include "core/playlist/playlist.h"
#include "core/recommend/explanation.h"
#include "core/recommend/people_list.h"
#include "core/text_affect/text_mood.h"
#include "core/text_affect/understood.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace v2m {

/// Options of a list, besides its query.
struct ListingOptions {
    int top = 10;
    QString where = {}; ///< see TrackFilter; empty: all tracks
    QString text = {};  ///< what to look for in words, and a mood of its own; empty: all tracks
    MusicLibrary::Taste taste = MusicLibrary::Taste::Counts;
    bool textIsQuery = false;   ///< the mood of the text is the query; otherwise they are blended
    bool soundingFirst = false; ///< see MusicLibrary::setSoundingFirst()
    bool onlyHeardHere = false; ///< only tracks with a sound file on this computer
    std::uint32_t seed = 0;     ///< see MusicLibrary::setSelection()
    std::optional<Track> like = {}; ///< a track to find similar ones for; see recommendLike()
    double lengthS = 0.0; ///< if positive, the total duration to aim for instead of `top`; longer
                          ///< tracks are left out

    /// Rows to exclude, as they were heard already; ascending.
    std::vector<std::int64_t> excludedRows = {};

    /// Two or more people to be fair to; see listForPeople(). The query is then the mood of all of
    /// them as one. Not with `like`, nor with a course.
    std::vector<PersonQuery> people = {};

    TextMood textMood = {}; ///< how to use the mood of the text
};

/// A ranked list with the reason of each track.
struct Listing {
    RankQuery query;                      ///< including the mood of the text
    std::optional<Understood> understood; ///< of the text, if any
    std::vector<RankedTrack> tracks;
    std::vector<Reason> reasons;     ///< one per track
    std::vector<PersonQuery> people; ///< see ListingOptions, including the mood of the text
    std::vector<float> served;       ///< per person: satisfactionOf()
    double rankS = 0.0;              ///< search time
    double lengthS = 0.0;            ///< of all tracks; a typical length where unknown
    bool isUsedUp = false;           ///< there is no more music for the length that was asked for

    /// The reason for a track as a sentence in the current language; see toSentence().
    QString reason(std::size_t index) const { return toSentence(reasons[index]); }
};

/// A text counts twice: tracks with its words are favoured (MusicLibrary::recommendAmong), and the
/// mood that can be read in it leads beside a face (four fifths at most), moves another query by up
/// to a half, or is the query (textIsQuery). A mood that was chosen in its place does the same.
/// Where its mood is ignored, nothing but its words counts, and with textIsQuery the list has only
/// tracks with one of them, those with the most of them first.
/// @throws UsageError for an invalid filter; CatalogError.
Listing makeListing(MusicLibrary& library, const RankQuery& asked, const ListingOptions& options);

/// @param comment the occasion for the list.
Playlist toPlaylist(const Listing& listing, const QString& title, const QString& comment);

} // namespace v2m
