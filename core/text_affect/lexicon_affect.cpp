// SPDX-License-Identifier: MIT
#include "core/text_affect/lexicon_affect.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

constexpr float kOwnTag = 1.3F;
constexpr float kTitle = 0.5F;
constexpr float kAgain = 0.35F;   ///< added by each repetition of a term
constexpr float kMaxOfOne = 1.6F; ///< maximum over all mentions of a term

/// The mean of many words is closer to the center than any of them; this spreads the catalog out
/// again, so that it reaches the emotions' own positions.
constexpr float kSpread = 1.5F;

/// What is said about an emotion is divided by this power of all that is said: 1 would be the mean
/// of the terms, 0 their sum, which favours long lists of synonyms.
constexpr float kLength = 0.75F;

/// Evidence for the other emotions counts against neutral: contradictory moods average to the
/// center of the plane but leave nobody indifferent.
constexpr float kAgainstNeutral = 0.35F;
static_assert(kEmotions.back() == Emotion::Neutral, "neutral is computed after the others");

/// Evidence for anger counts against fear: "scary" death metal is praised for its violence.
constexpr float kAngerAgainstFear = 0.4F;

/// Parameters of an emotion's affinity.
struct Calibration {
    float nearness; ///< weight of the point's proximity, relative to what the words say about the
                    ///< emotion
    float middle;   ///< where the affinity is one half
    float slope;    ///< of the logistic function
};

/// Chosen by hand so that over MusicCaps each emotion has an affinity above one half for 2 to 15 %
/// of the tracks (tests/core/recommend/test_musiccaps_ranking.cpp checks this).
constexpr std::array<Calibration, kEmotionCount> kCalibration = {{
    {0.4F, 0.55F, 4.5F}, // angry
    {0.4F, 0.40F, 6.0F}, // disgust: few words name it
    {0.4F, 0.55F, 4.5F}, // fear
    {0.4F, 0.80F, 4.5F}, // happy: most music is
    {0.4F, 0.50F, 4.5F}, // sad
    {0.4F, 0.58F, 5.5F}, // surprise
    {0.6F, 0.54F, 7.0F}, // neutral: depends on the center of the plane more than on any word
}};

/// Collects the mentions of each term.
class Mentions {
public:
    void add(const TermMatch& match, float factor, int tag, bool inTitle, const MoodTerm& term)
    {
        const float strength = match.strength * factor * (match.negated ? kNegatedInfluence : 1.0F);
        for (Mention& mention : m_mentions) {
            if (mention.first.term != match.term)
                continue;
            mention.sum += strength;
            if (std::abs(strength) > std::abs(mention.strongest))
                mention.strongest = strength;
            return;
        }
        m_mentions.push_back({{match.term, term.weight, tag, match.begin, match.length, inTitle},
                              strength,
                              strength});
    }

    std::vector<TermInfluence> influences() const
    {
        std::vector<TermInfluence> all;
        all.reserve(m_mentions.size());
        for (const Mention& mention : m_mentions) {
            TermInfluence influence = mention.first;
            const float total = mention.strongest + kAgain * (mention.sum - mention.strongest);
            influence.influence *= std::clamp(total, -kMaxOfOne, kMaxOfOne);
            all.push_back(influence);
        }
        return all;
    }

private:
    struct Mention {
        TermInfluence first; ///< its influence holds the term's weight until the end
        float strongest;
        float sum;
    };
    std::vector<Mention> m_mentions;
};

float logistic(float x)
{
    return 1.0F / (1.0F + std::exp(-x));
}

} // namespace

std::vector<TermInfluence> LexiconAffect::influences(const TrackReading& track) const
{
    Mentions mentions;
    const auto gather = [&](const TextReading& text, float factor, int tag, bool inTitle) {
        for (const TermMatch& match : text.matches) {
            const float own = tag >= 0 && match.wholeText ? kOwnTag : 1.0F;
            mentions.add(match, factor * own, tag, inTitle, m_lexicon.term(match.term));
        }
    };
    for (std::size_t i = 0; i < track.tags.size(); ++i)
        gather(track.tags[i], 1.0F, static_cast<int>(i), false);
    gather(track.caption, 1.0F, -1, false);
    gather(track.title, kTitle, -1, true);
    return mentions.influences();
}

TrackAffect LexiconAffect::affectOf(std::span<const TermInfluence> influences) const
{
    std::vector<WeightedTerm> terms;
    terms.reserve(influences.size());
    for (const TermInfluence& found : influences) {
        terms.push_back({&m_lexicon.term(found.term), found.influence, 1.0F});
    }
    return v2m::affectOf(terms);
}

TrackAffect between(float share, const TrackAffect& one, const TrackAffect& other)
{
    const auto mix = [share](float a, float b) { return share * a + (1.0F - share) * b; };
    TrackAffect affect = other;
    affect.point = {mix(one.point.valence, other.point.valence),
                    mix(one.point.arousal, other.point.arousal)};
    for (std::size_t e = 0; e < kEmotionCount; ++e)
        affect.affinities[e] = mix(one.affinities[e], other.affinities[e]);
    return affect;
}

TrackAffect affectOf(std::span<const WeightedTerm> terms)
{
    AffectPoint sum;
    float weight = 0.0F;
    float arousalWeight = 0.0F;
    float quality = 0.0F;
    EmotionScores evidence{};
    for (const WeightedTerm& found : terms) {
        const MoodTerm& term = *found.term;
        sum.valence += found.influence * term.point.valence;
        sum.arousal += found.influence * found.forArousal * term.point.arousal;
        weight += std::abs(found.influence);
        arousalWeight += std::abs(found.influence * found.forArousal);
        if (found.influence > 0.0F)
            quality += term.quality;
        for (std::size_t e = 0; e < kEmotionCount; ++e)
            evidence[e] += found.influence * term.emotions[e];
    }

    TrackAffect affect;
    affect.point = clamped({kSpread * sum.valence / (weight + kCenterWeight),
                            kSpread * sum.arousal / (arousalWeight + kCenterWeight)});
    affect.quality = std::exp(std::min(quality, 0.0F));
    const float certainty = certaintyOf(weight);
    const float length = std::pow(weight + kCenterWeight, kLength);
    float others = 0.0F;
    for (const Emotion emotion : kEmotions) {
        const std::size_t e = index(emotion);
        float said = evidence[e] / length;
        if (emotion == Emotion::Fear)
            said -= kAngerAgainstFear * std::max(evidence[index(Emotion::Angry)], 0.0F) / length;
        if (emotion == Emotion::Neutral)
            said -= kAgainstNeutral * others;
        else
            others += std::max(said, 0.0F);
        const float nearness = certainty * (1.0F - distance(affect.point, v2m::affectOf(emotion)));
        const Calibration& c = kCalibration[e];
        affect.affinities[e] = logistic(c.slope * (said + c.nearness * nearness - c.middle));
    }
    return affect;
}

} // namespace v2m
