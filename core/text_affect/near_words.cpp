// SPDX-License-Identifier: MIT
#include "core/text_affect/near_words.h"

#include <cmath>
#include <utility>

namespace v2m {
namespace {

/// How fast a word's weight falls with the distance in meaning, and the pull to the center for
/// words without neighbours; fitted by leaving out each word of the lexicon in turn.
constexpr float kNarrow = 16.0F;
constexpr float kLonelyWeight = 0.01F;

/// Minimum weight of a term to be used.
constexpr float kSignificant = 0.4F;

float dot(std::span<const float> one, std::span<const float> other)
{
    float sum = 0.0F;
    for (std::size_t i = 0; i < one.size(); ++i)
        sum += one[i] * other[i];
    return sum;
}

bool goesByIt(const MoodTerm& term)
{
    return term.weight >= kSignificant && !term.text.contains(u' ') &&
           (term.kind == TermKind::Mood || term.kind == TermKind::Situation ||
            term.kind == TermKind::Context);
}

} // namespace

std::vector<NearMood> nearMoods(const QStringList& words, std::span<const RequestTerm> known,
                                const CaptionAffect& captions)
{
    struct Candidate {
        QString word;
        std::vector<float> meaning;
        float length;
        AffectPoint sum;
        float weight;
    };
    std::vector<Candidate> all;
    for (const QString& word : words) {
        std::vector<float> meaning = captions.meaningOf(word.toLower());
        const float length = std::sqrt(dot(meaning, meaning));
        if (length > 0.0F)
            all.push_back({word, std::move(meaning), length, {}, kLonelyWeight});
    }
    if (all.empty())
        return {};
    for (const RequestTerm& term : known) {
        if (!goesByIt(term.mood))
            continue;
        const std::vector<float> meaning = captions.meaningOf(term.mood.text);
        const float length = std::sqrt(dot(meaning, meaning));
        if (length <= 0.0F)
            continue;
        for (Candidate& one : all) {
            const float cosine = dot(one.meaning, meaning) / (one.length * length);
            const float weight = std::exp(kNarrow * (cosine - 1.0F));
            one.sum.valence += weight * term.mood.point.valence;
            one.sum.arousal += weight * term.mood.point.arousal;
            one.weight += weight;
        }
    }
    std::vector<NearMood> moods;
    for (const Candidate& one : all)
        moods.push_back({one.word, {one.sum.valence / one.weight, one.sum.arousal / one.weight}});
    return moods;
}

} // namespace v2m
