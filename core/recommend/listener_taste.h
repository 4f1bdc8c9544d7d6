// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_row.h"
#include "core/catalog/feedback.h"
#include "core/catalog/track.h"
#include "core/recommend/row_adjustment.h"
#include "core/words/mood_lexicon.h"

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

/// Words or an artist by which tracks sound alike.
struct TasteTerm {
    enum class Kind { Words, Artist };

    Kind kind = Kind::Words;
    QString text; ///< one or several words in lower case; an artist as the track names them

    friend std::strong_ordering operator<=>(const TasteTerm& a, const TasteTerm& b)
    {
        if (a.kind != b.kind)
            return a.kind <=> b.kind;
        return a.text.compare(b.text) <=> 0;
    }
    friend bool operator==(const TasteTerm&, const TasteTerm&) = default;
};

/// The rows that have a term, ascending.
using TermRows = std::function<std::vector<std::int64_t>(const TasteTerm& term)>;

/// How far a track moves for sounding like what the listener likes or dislikes, at most, in units
/// of the score (RankOptions::adjustments). A search's best match moves by 0.5.
inline constexpr float kMaxTasteBias = 0.2F;

/// After so many days feedback counts half: a season, over which a
/// listener's favourites change.
inline constexpr double kFeedbackHalfLifeDays = 90.0;

/// Of the tracks with feedback, how many count: those of the largest weight.
inline constexpr std::size_t kMaxTasteTracks = 300;

/// How many terms make up a taste: those of the largest weight.
inline constexpr std::size_t kMaxTasteTerms = 64;

/// How much feedback of this age counts. A like is 1 and a dislike -1 when they
/// are new; a finished play and a skip a quarter of that, since both happen for many reasons (Hu,
/// Koren and Volinsky 2008 on implicit feedback).
double feedbackWeight(FeedbackKind kind, double ageDays);

/// How the listener's taste moves each row. A pure function; empty when it would move none.
///
/// The taste is a profile of terms, in the manner of Rocchio (1971). Each track with feedback
/// has a weight, the sum of feedbackWeight over it, within [-1, 1], and spreads
/// it over its terms: its artist, each of its tags, and what the lexicon knows within them; of a
/// caption without tags what the lexicon knows, and each other word. How it was recorded, what is
/// no music in it, and how fast it is say nothing of taste and are left out: whoever likes amateur
/// recordings of pianos does not like those of punk. A term gets more the rarer it is; one that a
/// third of all tracks have, or no other track, tells nothing. So a row with all terms of a liked
/// track has 1 from it, one with half of them 0.5. With T the sum over everything liked and
/// disliked, a row moves by kMaxTasteBias * T |T| / (1 + T^2): little in common counts as good as
/// nothing, much in common with several likes close to kMaxTasteBias.
///
/// A disliked track is of the last tier, however long ago that was.
///
/// @param rows in the order of rowId.
std::vector<RowAdjustment> tasteAdjustments(std::span<const TrackFeedback> feedback,
                                            const QDateTime& now, std::span<const AffectRow> rows,
                                            const TermRows& rowsWith, const MoodLexicon& lexicon);

} // namespace v2m
