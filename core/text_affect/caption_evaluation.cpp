// SPDX-License-Identifier: MIT
#include "core/text_affect/caption_evaluation.h"

#include "core/base/error.h"
#include "core/base/ranking_figures.h"
#include "core/text_affect/caption_input.h"
#include "core/text_affect/word_counts.h"

#include <algorithm>

namespace v2m {
namespace {

constexpr float kLeastNamed = 0.5F;    ///< influence of mood words
constexpr float kLeastPositive = 0.5F; ///< affinity

/// Texts without mood words, and what those words said.
struct Texts {
    std::vector<TrackReading> texts;
    std::vector<CaptionOutputs> said;
    std::vector<float> weights;

    void add(const LexiconAffect& lexicon, const MoodWords& words, const TrackReading& track)
    {
        const LexicalMood own = lexicalMood(lexicon, words, lexicon.influences(track));
        if (own.weight < kLeastNamed)
            return;
        texts.push_back(words.withoutMood(track));
        said.push_back(outputsOf(own.affect));
        weights.push_back(own.weight / (own.weight + kLeastNamed));
    }

    std::vector<bool> positives(std::size_t emotion) const
    {
        std::vector<bool> positive;
        for (const CaptionOutputs& outputs : said)
            positive.push_back(outputs[2 + emotion] >= kLeastPositive);
        return positive;
    }
};

std::vector<double> column(const std::vector<CaptionOutputs>& rows, std::size_t output)
{
    std::vector<double> numbers;
    numbers.reserve(rows.size());
    for (const CaptionOutputs& row : rows)
        numbers.push_back(row[output]);
    return numbers;
}

template <typename Reader>
std::vector<CaptionOutputs> readAll(const std::vector<TrackReading>& texts,
                                    const std::stop_token& stop, Reader reader)
{
    std::vector<CaptionOutputs> outputs;
    outputs.reserve(texts.size());
    for (const TrackReading& text : texts) {
        if (stop.stop_requested())
            throw Cancelled();
        outputs.push_back(reader(text));
    }
    return outputs;
}

CaptionFigures figuresOf(const Texts& held, const std::vector<CaptionOutputs>& read)
{
    CaptionFigures figures;
    figures.valence = correlation(column(held.said, 0), column(read, 0));
    figures.arousal = correlation(column(held.said, 1), column(read, 1));
    for (std::size_t e = 0; e < kEmotionCount; ++e) {
        const std::vector<bool> positive = held.positives(e);
        figures.area[e] = areaUnderCurve(column(read, 2 + e), positive);
        figures.precision[e] = averagePrecision(column(read, 2 + e), positive);
    }
    return figures;
}

double meanOf(const std::array<std::optional<double>, kEmotionCount>& figures)
{
    double sum = 0.0;
    int count = 0;
    for (const std::optional<double>& figure : figures) {
        sum += figure.value_or(0.0);
        count += figure ? 1 : 0;
    }
    return count == 0 ? 0.0 : sum / count;
}

/// Only the instruments that a text names.
TrackReading instrumentsOf(const MoodLexicon& lexicon, const TrackReading& text)
{
    QStringList instruments;
    const auto gather = [&](const TextReading& part) {
        for (const TermMatch& match : part.matches) {
            const MoodTerm& term = lexicon.term(match.term);
            if (term.kind == TermKind::Instrument && !match.negated &&
                !instruments.contains(term.text))
                instruments.append(term.text);
        }
    };
    for (const TextReading& tag : text.tags)
        gather(tag);
    gather(text.caption);
    TrackReading only;
    only.caption = readText(lexicon, instruments.join(QStringLiteral(", ")));
    return only;
}

std::vector<double> happyLessSad(const std::vector<CaptionOutputs>& read)
{
    std::vector<double> scores;
    for (const CaptionOutputs& outputs : read)
        scores.push_back(outputs[2 + index(Emotion::Happy)] - outputs[2 + index(Emotion::Sad)]);
    return scores;
}

/// Readers under comparison.
struct Readers {
    const CaptionAffect& joined;
    const WordCounts& wordCounts;
    const std::stop_token& stop;

    std::vector<CaptionOutputs> byJoined(const std::vector<TrackReading>& texts) const
    {
        return readAll(texts, stop, [this](const TrackReading& text) {
            return outputsOf(joined.affectOf(text));
        });
    }
    std::vector<CaptionOutputs> byLexicon(const std::vector<TrackReading>& texts) const
    {
        return readAll(texts, stop, [this](const TrackReading& text) {
            return outputsOf(joined.lexicon().affectOf(joined.lexicon().influences(text)));
        });
    }
    std::vector<CaptionOutputs> byWordCounts(const std::vector<TrackReading>& texts) const
    {
        return readAll(texts, stop,
                       [this](const TrackReading& text) { return wordCounts.read(text); });
    }
};

InstrumentFigures instrumentFigures(const Texts& held, const Readers& readers)
{
    const std::vector<bool> happy = held.positives(index(Emotion::Happy));
    const std::vector<bool> sad = held.positives(index(Emotion::Sad));
    std::vector<TrackReading> texts;
    std::vector<bool> isHappy;
    InstrumentFigures figures;
    for (std::size_t i = 0; i < held.texts.size(); ++i) {
        if (happy[i] == sad[i])
            continue;
        TrackReading only = instrumentsOf(readers.joined.lexicon().lexicon(), held.texts[i]);
        if (only.caption.tokens.empty())
            continue;
        texts.push_back(std::move(only));
        isHappy.push_back(happy[i]);
        ++(happy[i] ? figures.happy : figures.sad);
    }
    figures.joined = areaUnderCurve(happyLessSad(readers.byJoined(texts)), isHappy);
    figures.lexicon = areaUnderCurve(happyLessSad(readers.byLexicon(texts)), isHappy);
    figures.wordCounts = areaUnderCurve(happyLessSad(readers.byWordCounts(texts)), isHappy);
    if (figures.joined)
        figures.error = areaError(*figures.joined, figures.happy, figures.sad);
    return figures;
}

} // namespace

double CaptionFigures::macroArea() const
{
    return meanOf(area);
}

double CaptionFigures::macroPrecision() const
{
    return meanOf(precision);
}

CaptionEvaluation evaluateCaptions(std::span<const Track> tracks, const CaptionAffect& affect,
                                   const std::stop_token& stop)
{
    Texts training;
    Texts held;
    for (const Track& track : tracks) {
        if (stop.stop_requested())
            throw Cancelled();
        (isHeldOut(track.id) ? held : training)
            .add(affect.lexicon(), affect.moodWords(),
                 readTrack(affect.lexicon().lexicon(), track));
    }
    if (held.texts.empty() || training.texts.empty()) {
        throw FileError(Message("v2m::CaptionEvaluation",
                                "Too few of the captions name a mood to measure anything."));
    }
    const WordCounts wordCounts(training.texts, training.said, training.weights);
    const Readers readers{affect, wordCounts, stop};
    CaptionEvaluation evaluation;
    evaluation.training = training.texts.size();
    evaluation.heldOut = held.texts.size();
    for (std::size_t e = 0; e < kEmotionCount; ++e) {
        const std::vector<bool> positive = held.positives(e);
        evaluation.positives[e] =
            static_cast<std::size_t>(std::count(positive.begin(), positive.end(), true));
    }
    evaluation.joined = figuresOf(held, readers.byJoined(held.texts));
    evaluation.lexicon = figuresOf(held, readers.byLexicon(held.texts));
    evaluation.wordCounts = figuresOf(held, readers.byWordCounts(held.texts));
    evaluation.instruments = instrumentFigures(held, readers);
    return evaluation;
}

} // namespace v2m
