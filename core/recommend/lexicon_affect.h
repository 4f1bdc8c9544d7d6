// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/track_reading.h"

#include <cstddef>
#include <span>
#include <vector>

namespace v2m {

/// A term that a track's words hold, and how much it counts.
struct TermInfluence {
    int term = 0;        ///< index into MoodLexicon::terms()
    float influence = 0; ///< the term's weight times its strength; negative where negated
    int tag = -1;        ///< the first tag that holds it; -1 if only caption or title do
    qsizetype begin = 0; ///< where its words stand: in that tag, else in the caption or title
    qsizetype length = 0;
    bool inTitle = false; ///< neither a tag nor the caption holds it
};

/// A term, and how much it counts; negative where negated.
struct WeightedTerm {
    const MoodTerm* term = nullptr;
    float influence = 0.0F;
    float forArousal = 1.0F; ///< how many times its influence it has on arousal
};

/// What a negation makes of a term's influence: "not sad" is the other way, but not as far as
/// "happy".
inline constexpr float kNegatedInfluence = -0.5F;

/// The affect of a text that says these terms, as LexiconAffect tells it.
TrackAffect affectOf(std::span<const WeightedTerm> terms);

/// Affect from words by the lexicon alone: no network, no state, safe from any thread.
///
/// Caption and tags count alike, the title half; a tag that is the term and nothing else counts
/// kOwnTag times, since "energetic" says more of a track than "energetic drums". A term found
/// again adds a little, up to a limit, so that a long description does not shout down a short one.
///
/// With w the influence of each term found:
/// - point: the mean of the terms' positions weighted by |w|, drawn to the middle where little is
///   said, and spread;
/// - affinities: a logistic function of what the terms say of the emotion itself, of the point's
///   nearness to the emotion's position on the plane; where nothing is said, no one is suited.
///   Anger takes from fear what is said of both, since music of violence is called scary too. Its
///   constants were set so that over the 5,521 captions of MusicCaps the affinities have a like
///   spread (no label was used): 0.5 is passed by one track in twenty or so, for happy and neutral
///   by one in ten;
/// - quality: exp of the sum of what the terms say about the recording, at most 1.
class LexiconAffect {
public:
    /// Goes up whenever the same words may give another affect: the lexicon's file included.
    static constexpr int kVersion = 2;

    explicit LexiconAffect(MoodLexicon lexicon) : m_lexicon(std::move(lexicon)) {}

    TrackAffect affectOf(const Track& track) const { return affectOf(influences(track)); }

    /// The affect of a text in which these terms were found.
    TrackAffect affectOf(std::span<const TermInfluence> influences) const;

    /// What affectOf goes by, in the order of first mention: tags, caption, title.
    std::vector<TermInfluence> influences(const TrackReading& track) const;
    std::vector<TermInfluence> influences(const Track& track) const
    {
        return influences(readTrack(m_lexicon, track));
    }

    const MoodLexicon& lexicon() const { return m_lexicon; }

private:
    MoodLexicon m_lexicon;
};

} // namespace v2m
