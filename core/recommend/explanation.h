// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/recommend/lexicon_affect.h"
#include "core/recommend/ranker.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace v2m {

/// What a track has to do with what was asked for.
enum class ReasonRelation {
    SuitsEmotion, ///< suits one of the query's emotions
    Middle,       ///< is from the middle of the plane, as no emotion leads
    NearPoint,    ///< lies near the point that was asked for
    ArcBegins,    ///< meets the listener where they are
    ArcLeads,     ///< is a step on the way
    ArcArrives,   ///< is, or nearly is, what the mode or the goal leads to
    Nearest,      ///< is far from what was asked for, but nothing was nearer
    HasWords,     ///< has words that were asked for, whatever its mood
};

/// When in the course of a clip the mood was that a track answers.
enum class ReasonTime { Throughout, AtFirst, Between, AtTheEnd };

/// Why a track is in a list, as data.
struct Reason {
    QStringList words; ///< the track's own, from its tags, caption or title; 0 to 3. In lower case
                       ///< but for names
    QStringList terms; ///< the lexicon's term to say in another language for each of the words;
                       ///< empty where there is none
    std::vector<Message> heard; ///< what its sound says for it; said before its words
    QStringList asked;          ///< the words of the listener's request that the track answers
    ReasonRelation relation = ReasonRelation::NearPoint;
    Emotion emotion = Emotion::Neutral; ///< which, with SuitsEmotion and ArcBegins
    bool namesEmotion = false;          ///< whether `emotion` is one of the query's
    RankMode mode = RankMode::Match;    ///< a match with a goal of its own leads, too
    QueryOrigin origin = QueryOrigin::Request;
    ReasonTime time = ReasonTime::Throughout;
    std::vector<int> people =
        {};                ///< in a list for several, whose faces the track answers, by their ids
    std::size_t among = 0; ///< of how many people those are
};

/// The words are those that speak most for the track at its place: which suit the emotion that the
/// reason names (on the way of an arc those of its place) or lie near its aim, heaviest first; no
/// two of them from one tag or of one stem, and no more than two of one kind. Tags tell best: the
/// caption and the title are asked where no tag speaks for the track. Adverbs ("heavily") are
/// fragments and are left out, and so is what only names a thing ("voice") beside other words.
/// They are given in the order in which one would say them: how fast, how it sounds, what plays,
/// who sings, what kind, what for, what mood. A track with no such word gives its first tags.
Reason explain(const RankedTrack& ranked, const RankQuery& query, const LexiconAffect& affect);

/// The reason as one short sentence in the user's language, without a full stop:
/// "Slow tempo, solo piano, and melancholic: close to the sadness in your clip". In a list for
/// several people it begins with whom the track answers: "For face 2 · Slow tempo ...".
QString toSentence(const Reason& reason);

} // namespace v2m
