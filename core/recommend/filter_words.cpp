// SPDX-License-Identifier: MIT
#include "core/recommend/filter_words.h"

#include "core/base/text.h"
#include "core/words/request_reader.h"
#include "core/words/word_traits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// From here on a mood is above all one of an emotion.
constexpr float kOfEmotion = 0.5F;

std::optional<Emotion> leadingEmotion(const EmotionScores& emotions)
{
    const Emotion first = emotionsByScore(emotions).front();
    if (first == Emotion::Neutral || emotions[index(first)] < kOfEmotion)
        return std::nullopt;
    return first;
}

} // namespace

std::optional<QString> tempoNamed(const QString& word, const RequestReader& requests)
{
    const QString plain = word.toLower();
    for (const QString& tempo : {u"slow"_s, u"medium"_s, u"fast"_s}) {
        if (plain == tempo)
            return tempo;
    }
    const RequestTerm* const term = requests.find(
        plain, [](const RequestTerm& one) { return one.mood.kind == TermKind::Tempo; });
    if (term == nullptr)
        return std::nullopt;
    const Pace pace = paceOfTempo(term->mood.point.arousal);
    return pace == Pace::Fast ? u"fast"_s : pace == Pace::Slow ? u"slow"_s : u"medium"_s;
}

std::optional<NamedMood> moodNamed(const QString& words, const RequestReader& requests)
{
    const QString plain = words.toLower();
    for (const Emotion emotion : kEmotions) {
        if (plain != textOf(emotionName(emotion)))
            continue;
        return NamedMood{affectOf(emotion), emotion == Emotion::Neutral
                                                ? std::nullopt
                                                : std::optional<Emotion>(emotion)};
    }
    constexpr std::array kKinds = {TermKind::Mood, TermKind::Situation, TermKind::Context};
    for (const TermKind kind : kKinds) {
        if (const RequestTerm* term = requests.find(
                plain, [kind](const RequestTerm& one) { return one.mood.kind == kind; }))
            return NamedMood{term->mood.point, leadingEmotion(term->mood.emotions)};
    }
    return std::nullopt;
}

} // namespace v2m
