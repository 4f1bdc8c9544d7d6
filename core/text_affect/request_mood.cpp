// SPDX-License-Identifier: MIT
#include "core/text_affect/request_mood.h"

#include "core/text_affect/near_words.h"
#include "core/words/text_tokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <utility>

namespace v2m {
namespace {

/// Factor of the network's share if terms name a mood.
constexpr float kBesideNamed = 0.5F;

/// From this value on a mood gets its own name, and a side of the plane is mentioned.
constexpr float kTellingAffinity = 0.4F;
constexpr float kTellingValence = 0.15F;
constexpr float kTellingArousal = 0.2F;

/// The mean of contradictory terms would be a mood nobody asked for. Something sad beside something
/// pleasant means sad; beside excited joy, words of anger and fear only intensify ("screaming, the
/// whole hall went mad").
constexpr float kSadness = 1.3F;
constexpr float kBesideExcitement = 0.7F;
constexpr float kExcited = 0.3F; ///< valence times influence of what is pleasant and excited

/// Calm, low spirits, anger and fear determine arousal more reliably than joy, which is as often
/// quiet as loud. This and the constants above were set by hand on 473 sentences in six languages.
constexpr float kLowArousal = 1.8F;
constexpr float kAlarm = 2.0F;

/// Sets the weights of the terms relative to each other.
void settleContradictions(std::vector<WeightedTerm>& terms)
{
    float excited = 0.0F;
    for (const WeightedTerm& one : terms) {
        const AffectPoint point = one.term->point;
        if (one.influence > 0.0F && point.valence > 0.3F && point.arousal > 0.3F)
            excited += one.influence * point.valence;
    }
    for (WeightedTerm& one : terms) {
        const AffectPoint point = one.term->point;
        if (point.arousal < -0.2F && one.influence > 0.0F)
            one.forArousal = kLowArousal;
        if (one.influence <= 0.0F || point.valence > -0.2F)
            continue;
        if (point.arousal < 0.2F)
            one.influence *= kSadness;
        else if (point.arousal > 0.4F && excited > kExcited)
            one.influence *= kBesideExcitement;
        if (point.arousal > 0.35F && point.valence < -0.3F && excited <= kExcited)
            one.forArousal = kAlarm;
    }
}

/// Weight of a genre's or occasion's arousal if a named mood or tempo contradicts it: "relaxed
/// reggae" is relaxed, and a storm outside a warm bed is far away.
constexpr float kAgainstNamed = 0.3F;
constexpr float kNamedArousal = 0.25F;

void favourNamedArousal(std::vector<WeightedTerm>& terms)
{
    const auto isNamed = [](const WeightedTerm& one) {
        const TermKind kind = one.term->kind;
        return one.influence > 0.0F && one.term->weight >= 0.5F &&
               (kind == TermKind::Mood || kind == TermKind::Tempo || kind == TermKind::Dynamics) &&
               std::abs(one.term->point.arousal) >= kNamedArousal;
    };
    float side = 0.0F;
    for (const WeightedTerm& one : terms)
        side += isNamed(one) ? one.influence * one.term->point.arousal : 0.0F;
    for (WeightedTerm& one : terms) {
        const TermKind kind = one.term->kind;
        if ((kind == TermKind::Genre || kind == TermKind::Context ||
             kind == TermKind::Instrument) &&
            one.term->point.arousal * side < 0.0F)
            one.forArousal *= kAgainstNamed;
    }
}

/// Weight of the arousal of a tempo or a loudness that a mood contradicts: "happy but slow" is
/// calm, and "loud but not angry" is loud.
constexpr float kPaceOverMood = 2.0F;

void favourPace(std::vector<WeightedTerm>& terms)
{
    const auto isPace = [](const WeightedTerm& one) {
        return one.influence > 0.0F &&
               (one.term->kind == TermKind::Tempo || one.term->kind == TermKind::Dynamics);
    };
    float side = 0.0F;
    for (const WeightedTerm& one : terms)
        side += isPace(one) ? one.influence * one.term->point.arousal : 0.0F;
    bool isContradicted = false;
    for (WeightedTerm& one : terms) {
        if (one.term->kind != TermKind::Mood ||
            one.influence * one.term->point.arousal * side >= 0.0F)
            continue;
        one.forArousal *= kAgainstNamed;
        isContradicted = true;
    }
    for (WeightedTerm& one : terms)
        one.forArousal *= isContradicted && isPace(one) ? kPaceOverMood : 1.0F;
}

/// How far a mood leans to the stronger side if its terms contradict each other, as a share of the
/// sum of their absolute values.
constexpr float kLean = 0.5F;

/// Moves a mood between two sides towards the stronger one.
AffectPoint leaning(AffectPoint point, const std::vector<WeightedTerm>& terms)
{
    const auto lean = [&terms](float mean, auto saidBy) {
        float sum = 0.0F;
        float size = 0.0F;
        for (const WeightedTerm& one : terms) {
            const float said = saidBy(one);
            sum += said;
            size += std::abs(said);
        }
        const float least = kLean * size;
        return sum == 0.0F || std::abs(sum) >= least ? mean : mean * least / std::abs(sum);
    };
    return clamped(
        {lean(point.valence,
              [](const WeightedTerm& one) { return one.influence * one.term->point.valence; }),
         lean(point.arousal, [](const WeightedTerm& one) {
             return one.influence * one.forArousal * one.term->point.arousal;
         })});
}

/// People who describe their life do not ask for music in the center of the plane: moods closer to
/// it are moved out to here, but by at most the factor kMaxDecided.
constexpr float kDecided = 0.3F;
constexpr float kMaxDecided = 3.0F;

AffectPoint decided(AffectPoint point)
{
    const float size = std::max(std::abs(point.valence), std::abs(point.arousal));
    const float factor = size > 0.0F ? std::clamp(kDecided / size, 1.0F, kMaxDecided) : 1.0F;
    return {factor * point.valence, factor * point.arousal};
}

/// Below this weight, a word has no similar mood word.
constexpr float kLeastGuess = 0.1F;

/// The weight at which guesses count half as much as a named mood.
constexpr float kHalfGuess = 0.5F;

/// The mood of an unknown denial ("he never writes"), and its weight; and the weight of hints from
/// multi-word terms. Set by hand.
constexpr AffectPoint kUnmet = {-0.5F, -0.25F};
constexpr float kUnmetInfluence = 0.9F;
constexpr float kHintInfluence = 0.5F;
constexpr float kHalfHint = 0.15F; ///< a hint of this size counts half as much

/// The point suggested by words that resemble known ones, and its weight.
std::pair<AffectPoint, float> guessedFrom(const std::vector<NearMood>& moods)
{
    AffectPoint sum;
    float weight = 0.0F;
    for (const NearMood& one : moods) {
        const float size = std::max(std::abs(one.point.valence), std::abs(one.point.arousal));
        if (size < kLeastGuess)
            continue;
        sum.valence += size * one.point.valence;
        sum.arousal += size * one.point.arousal;
        weight += size;
    }
    if (weight <= 0.0F)
        return {};
    return {{sum.valence / weight, sum.arousal / weight}, weight / (weight + kHalfGuess)};
}

/// How much a term names a mood rather than describing music.
float namesMood(TermKind kind)
{
    switch (kind) {
    case TermKind::Mood:
    case TermKind::Situation:
        return 1.0F;
    case TermKind::Context:
    case TermKind::Genre:
        return kImpliedMood;
    default:
        return 0.0F;
    }
}

/// By emotion; none for neutral.
constexpr std::array<const char*, kEmotionCount - 1> kNames = {
    QT_TRANSLATE_NOOP("RequestMood", "angry"),
    QT_TRANSLATE_NOOP("RequestMood", "disgusted"),
    QT_TRANSLATE_NOOP("RequestMood", "frightening"),
    QT_TRANSLATE_NOOP("RequestMood", "happy"),
    QT_TRANSLATE_NOOP("RequestMood", "sad"),
    QT_TRANSLATE_NOOP("RequestMood", "surprising")};
static_assert(kEmotions.back() == Emotion::Neutral);

} // namespace

RequestMood moodOf(const RequestReading& request, const CaptionAffect& captions,
                   std::span<const RequestTerm> known)
{
    std::vector<WeightedTerm> terms;
    QStringList english;
    float named = 0.0F;
    float weight = 0.0F;
    for (const SaidTerm& said : request.terms) {
        const MoodTerm& term = said.term->mood;
        const auto again =
            std::find_if(terms.begin(), terms.end(),
                         [&term](const WeightedTerm& other) { return other.term == &term; });
        if (again != terms.end())
            continue;
        const float influence =
            term.weight * said.strength * (said.negated ? kNegatedInfluence : 1.0F);
        terms.push_back({&term, influence, 1.0F});
        weight += std::abs(influence);
        named += namesMood(term.kind) * std::abs(influence);
        if (!said.negated && term.kind != TermKind::Situation && !said.term->english.isEmpty())
            english.append(said.term->english.front());
    }
    MoodTerm guessed;
    float guesses = 0.0F;
    if (request.language == Language::English && !request.unknown.isEmpty()) {
        float influence = 0.0F;
        std::tie(guessed.point, influence) =
            guessedFrom(nearMoods(request.unknown, known, captions));
        if (influence > 0.0F)
            terms.push_back({&guessed, influence / (1.0F + weight), 1.0F});
        guesses += influence;
    }
    // Explicit moods need no guess.
    MoodTerm hinted;
    if (request.hint && named < kImpliedMood) {
        hinted.point = *request.hint;
        const float size = std::max(std::abs(hinted.point.valence), std::abs(hinted.point.arousal));
        const float influence = kHintInfluence * size / (size + kHalfHint);
        terms.push_back({&hinted, influence / (1.0F + weight), 1.0F});
        guesses += influence;
    }
    MoodTerm unmet;
    if (request.hasUnknownNegation && named < 1.0F) {
        unmet.point = kUnmet;
        terms.push_back({&unmet, kUnmetInfluence / (1.0F + weight), 1.0F});
        guesses += kUnmetInfluence;
    }
    // The network was trained on descriptions of music and is less reliable for life events.
    if (request.isSentence)
        named = std::max(named, guesses);
    settleContradictions(terms);
    favourNamedArousal(terms);
    favourPace(terms);
    RequestMood mood;
    mood.affect = affectOf(terms);
    mood.affect.point = decided(leaning(mood.affect.point, terms));
    mood.certainty = certaintyOf(weight);
    // The network may know words that no lexicon has.
    if (request.language == Language::English)
        english += request.unknown;
    if (english.isEmpty() || !captions.hasNetwork())
        return mood;
    const TrackAffect described = captions.affectOfWords(english.join(u' '));
    const float share = kTrust / (named + kTrust) * (named > 0.0F ? kBesideNamed : 1.0F);
    mood.affect = between(share, described, mood.affect);
    return mood;
}

QStringList moodInWords(const TrackAffect& affect)
{
    QStringList words;
    const AffectPoint point = affect.point;
    for (const Emotion emotion : emotionsByScore(affect.affinities)) {
        const bool fits = affectOf(emotion).valence * point.valence >= 0.0F;
        if (emotion == Emotion::Neutral || !fits)
            continue;
        if (affect.affinities[index(emotion)] >= kTellingAffinity)
            words.append(QCoreApplication::translate("RequestMood", kNames[index(emotion)]));
        break;
    }
    if (words.isEmpty() && point.valence >= kTellingValence)
        words.append(QCoreApplication::translate("RequestMood", "pleasant"));
    else if (words.isEmpty() && point.valence <= -kTellingValence)
        words.append(QCoreApplication::translate("RequestMood", "dark"));
    if (point.arousal >= kTellingArousal)
        words.append(QCoreApplication::translate("RequestMood", "high energy"));
    else if (point.arousal <= -kTellingArousal)
        words.append(QCoreApplication::translate("RequestMood", "low energy"));
    if (words.isEmpty())
        words.append(QCoreApplication::translate("RequestMood", "even-tempered"));
    return words;
}

bool answers(const TrackAffect& track, const TrackReading& words, const SaidTerm& said)
{
    if (said.negated)
        return false;
    const MoodTerm& term = said.term->mood;
    const bool isHeard = term.kind == TermKind::Mood || term.kind == TermKind::Tempo ||
                         term.kind == TermKind::Dynamics;
    return (isHeard && distance(track.point, term.point) <= kNearMood) ||
           isNamedIn(words, said.term->english);
}

} // namespace v2m
