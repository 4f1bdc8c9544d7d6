// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_row.h"
#include "core/catalog/feedback.h"
#include "core/catalog/track.h"
#include "core/recommend/row_adjustment.h"
#include "core/words/track_reading.h"

#include <QDateTime>
#include <QString>

#include <compare>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace v2m {

/// One piece of feedback on a track of the catalog.
struct TrackFeedback {
    Track track;
    FeedbackKind kind = FeedbackKind::Like;
    QDateTime at;
};

/// Words or an artist that similar tracks share.
struct TasteTerm {
    enum class Kind { Words, Artist };

    Kind kind = Kind::Words;
    QString text; ///< one or more words in lower case; an artist as the track names them

    friend std::strong_ordering operator<=>(const TasteTerm& a, const TasteTerm& b)
    {
        if (a.kind != b.kind)
            return a.kind <=> b.kind;
        return a.text.compare(b.text) <=> 0;
    }
    friend bool operator==(const TasteTerm&, const TasteTerm&) = default;
};

/// Returns the rows that have a term, ascending.
using TermRows = std::function<std::vector<std::int64_t>(const TasteTerm& term)>;

/// Maximum change of a track's score by the listener's taste (RankOptions::adjustments). For
/// comparison, the best match of a search gains 0.5.
inline constexpr float kMaxTasteBias = 0.2F;

/// The age at which feedback counts half: a season, over which favourites change.
inline constexpr double kFeedbackHalfLifeDays = 90.0;

/// Maximum number of tracks with feedback to consider: those of the largest weight.
inline constexpr std::size_t kMaxTasteTracks = 300;

/// Maximum number of terms in a taste: those of the largest weight.
inline constexpr std::size_t kMaxTasteTerms = 64;

/// The weight of feedback of a given age. New likes are 1 and dislikes -1; a finished play and a
/// skip a quarter of that, since both happen for many reasons (Hu, Koren and Volinsky 2008 on
/// implicit feedback).
double feedbackWeight(FeedbackKind kind, double ageDays);

/// How the listener's taste adjusts each row. A pure function; empty if it adjusts none.
///
/// The taste is a profile of terms, in the manner of Rocchio (1971). Each track with feedback has a
/// weight, the sum of feedbackWeight over it clamped to [-1, 1], and distributes it over its terms:
/// its artist, each tag, and the lexicon's terms within them; for a caption without tags the
/// lexicon's terms and each other word. Recording quality, non-musical content and tempo say
/// nothing about taste and are ignored: someone who likes amateur recordings of pianos need not
/// like those of punk. Rare terms weigh more; terms of a third of all tracks, or of no other track,
/// weigh nothing. A row with all terms of a liked track gets 1 from it, one with half of them 0.5.
/// With T the sum over everything liked and disliked, a row's score changes by kMaxTasteBias * T
/// |T| / (1 + T^2): nearly 0 for little in common, close to kMaxTasteBias for much in common with
/// several likes.
///
/// A disliked track is in the last tier, however old the dislike.
///
/// @param rows in the order of rowId.
std::vector<RowAdjustment> tasteAdjustments(std::span<const TrackFeedback> feedback,
                                            const QDateTime& now, std::span<const AffectRow> rows,
                                            const TermRows& rowsWith, TrackReadings& readings);

} // namespace v2m
