// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/track_reading.h"

#include <cstddef>
#include <span>
#include <vector>

namespace v2m {

/// A term found in a track's words, and its influence.
struct TermInfluence {
    int term = 0;        ///< index into MoodLexicon::terms()
    float influence = 0; ///< the term's weight times its strength; negative if negated
    int tag = -1;        ///< the first tag containing it; -1 if only caption or title do
    qsizetype begin = 0; ///< offset of its words in that tag, else in the caption or title
    qsizetype length = 0;
    bool inTitle = false; ///< in neither tags nor caption
};

/// A term and its weight; negative if negated.
struct WeightedTerm {
    const MoodTerm* term = nullptr;
    float influence = 0.0F;
    float forArousal = 1.0F; ///< factor of its influence on arousal
};

/// Factor of a negated term's influence: "not sad" points away from sad, but not as far as "happy".
inline constexpr float kNegatedInfluence = -0.5F;

/// Weight of the center of the plane in the point of a text: the influence that gives half of all
/// certainty.
inline constexpr float kCenterWeight = 0.6F;

/// How certain the mood of a text is, in [0, 1). @param weight the sum of its terms' absolute
/// influences.
inline float certaintyOf(float weight)
{
    return weight / (weight + kCenterWeight);
}

/// The affect of a text that contains these terms; see LexiconAffect.
TrackAffect affectOf(std::span<const WeightedTerm> terms);

/// Point and affinities between those of two affects; the quality of the other.
/// @param share of the one, in [0, 1].
TrackAffect between(float share, const TrackAffect& one, const TrackAffect& other);

/// Affect from words by the lexicon alone, without a network. Stateless and thread-safe.
///
/// Caption and tags count alike, the title half; a tag that consists of the term alone counts
/// kOwnTag times, since "energetic" says more about a track than "energetic drums". A repeated term
/// adds a little, up to a limit, so that a long description does not drown out a short one.
///
/// With w the influence of each term found:
/// - point: the mean of the terms' points weighted by |w|, drawn to the center if little is said,
///   then spread;
/// - affinities: a logistic function of what the terms say about the emotion itself and of the
///   point's distance to the emotion's position on the plane; all 0 if nothing is said. Anger takes
///   away from fear what is said about both, since violent music is also called scary. The
///   constants were set so that the affinities have similar distributions over the 5,521 captions
///   of MusicCaps (no label was used): about one track in twenty exceeds 0.5, for happy and neutral
///   one in ten;
/// - quality: exp of the sum of what the terms say about the recording, at most 1.
class LexiconAffect {
public:
    /// Increment whenever the same words may give a different affect, including changes to the
    /// lexicon file.
    static constexpr int kVersion = 2;

    explicit LexiconAffect(MoodLexicon lexicon) : m_lexicon(std::move(lexicon)) {}

    /// The affect of a text in which these terms were found.
    TrackAffect affectOf(std::span<const TermInfluence> influences) const;

    /// The input of affectOf, in order of first mention: tags, caption, title.
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
