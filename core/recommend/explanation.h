// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/recommend/ranker.h"
#include "core/text_affect/lexicon_affect.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace v2m {

/// A track suits an emotion from this affinity on, and a point of the plane up to this distance;
/// for reasons and filters alike. Set by hand.
inline constexpr float kLeastAffinity = 0.3F;
inline constexpr float kFarthest = 0.8F;

/// How a track relates to the query.
enum class ReasonRelation {
    SuitsEmotion, ///< suits one of the query's emotions
    Middle,       ///< is from the middle of the plane, as no emotion leads
    NearPoint,    ///< lies near the point that was asked for
    ArcBegins,    ///< meets the listener where they are
    ArcLeads,     ///< is a step on the way
    ArcArrives,   ///< is, or nearly is, what the mode or the goal leads to
    Nearest,      ///< is far from what was asked for, but nothing was nearer
    HasWords,     ///< has words that were asked for, whatever its mood
    HasName,      ///< likewise a name in its title or artist
};

/// When in a clip the mood occurred that a track answers.
enum class ReasonTime { Throughout, AtFirst, Between, AtTheEnd };

/// Why a track is in a list, as data.
struct Reason {
    QStringList words; ///< the track's own, from tags, caption or title; 0 to 3. In lower case
                       ///< except for names
    QStringList terms; ///< per word, the lexicon term to show in other languages; may be empty
    std::vector<Message> heard; ///< matching properties of its sound; displayed before its words
    QStringList asked;          ///< words of the listener's request that the track matches
    ReasonRelation relation = ReasonRelation::NearPoint;
    Emotion emotion = Emotion::Neutral; ///< for SuitsEmotion and ArcBegins
    bool namesEmotion = false;          ///< whether `emotion` is one of the query's
    RankMode mode = RankMode::Match;    ///< a match with an explicit goal also leads
    QueryOrigin origin = QueryOrigin::Request;
    ReasonTime time = ReasonTime::Throughout;
    std::vector<int> people =
        {}; ///< in a list for several people, the ids of the faces that the track suits
    std::size_t among = 0; ///< the number of people in that list
};

/// Picks the words that best support the track at its place: those that suit the emotion named by
/// the reason (on an arc, those of its place) or lie near its aim, heaviest first; at most one per
/// tag and stem, and at most two of a kind. Tags are most informative: caption and title are used
/// only if no tag supports the track. Adverbs ("heavily") are fragments and are left out, as are
/// words that merely name a thing ("voice") if there are others. The order is that of natural
/// speech: tempo, sound, instruments, voices, genre, purpose, mood. A track without such words
/// gives its first tags.
/// @param reading of the track by the lexicon of `affect`.
Reason explain(const RankedTrack& ranked, const RankQuery& query, const LexiconAffect& affect,
               const TrackReading& reading);

/// The reason as one short sentence in the user's language, without a full stop: "Slow tempo, solo
/// piano, and melancholic: close to the sadness in your clip". In a list for several people it
/// begins with whom the track suits: "For face 2 · Slow tempo ...".
QString toSentence(const Reason& reason);

} // namespace v2m
