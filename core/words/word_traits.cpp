// SPDX-License-Identifier: MIT
#include "core/words/word_traits.h"

namespace v2m {
namespace {

// The lexicon has "slow" at -0.45, "medium tempo" at 0 and "medium to fast" at 0.35.
constexpr float kSlow = -0.2F;
constexpr float kFast = 0.25F;

class TraitReader {
public:
    explicit TraitReader(const MoodLexicon& lexicon) : m_lexicon(lexicon) {}

    void read(const TextReading& text)
    {
        for (const TermMatch& match : text.matches) {
            const MoodTerm& term = m_lexicon.term(match.term);
            if (term.vocalRole == VocalRole::Singing)
                (match.negated ? m_noVoice : m_anyVoice) = true;
            if (match.negated)
                continue;
            m_singers = m_singers || term.vocalRole == VocalRole::Singer;
            m_instrumental = m_instrumental || term.vocalRole == VocalRole::Instrumental;
            if (term.kind == TermKind::Tempo) {
                m_weight += term.weight;
                m_pace += term.weight * term.point.arousal;
            }
        }
    }

    WordTraits traits() const
    {
        WordTraits traits;
        if (m_singers || (m_anyVoice && !m_noVoice))
            traits.voice = Voice::Sung;
        else if (m_instrumental || m_noVoice)
            traits.voice = Voice::Instrumental;
        if (m_weight > 0.0F)
            traits.pace = paceOfTempo(m_pace / m_weight);
        return traits;
    }

private:
    const MoodLexicon& m_lexicon;
    bool m_anyVoice = false;
    bool m_singers = false;
    bool m_noVoice = false;
    bool m_instrumental = false;
    float m_weight = 0.0F;
    float m_pace = 0.0F;
};

} // namespace

Pace paceOfTempo(float arousal)
{
    return arousal < kSlow ? Pace::Slow : arousal > kFast ? Pace::Fast : Pace::Medium;
}

WordTraits traitsOf(const TrackReading& track, const MoodLexicon& lexicon)
{
    TraitReader reader(lexicon);
    for (const TextReading& tag : track.tags)
        reader.read(tag);
    reader.read(track.caption);
    return reader.traits();
}

} // namespace v2m
