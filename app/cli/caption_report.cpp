// SPDX-License-Identifier: MIT
#include "app/cli/caption_report.h"

#include "app/cli/job_line.h"
#include "core/models/model_manifest.h"
#include "core/report/json_values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::captionReport)
};

QJsonObject figuresToJson(const CaptionFigures& figures)
{
    const QJsonObject emotions = byEmotion([&](Emotion emotion) {
        return QJsonObject{{u"auc"_s, jsonNumber(figures.area[index(emotion)])},
                           {u"ap"_s, jsonNumber(figures.precision[index(emotion)])}};
    });
    return {{u"valence_r"_s, jsonNumber(figures.valence)},
            {u"arousal_r"_s, jsonNumber(figures.arousal)},
            {u"macro_auc"_s, jsonNumber(figures.macroArea())},
            {u"macro_ap"_s, jsonNumber(figures.macroPrecision())},
            {u"emotions"_s, emotions}};
}

/// The ratio of the model's precision to the lexicon's; nullopt if the latter is 0.
std::optional<double> gainOf(const CaptionEvaluation& evaluation)
{
    const double lexicon = evaluation.lexicon.macroPrecision();
    if (lexicon <= 0.0)
        return std::nullopt;
    return evaluation.joined.macroPrecision() / lexicon;
}

QString figure(const std::optional<double>& value)
{
    return value ? u"%1"_s.arg(*value, 0, 'f', 3) : u"-"_s;
}

QString row(const QString& name, const CaptionFigures& figures)
{
    return u"%1%2%3%4%5"_s.arg(name, -16)
        .arg(figure(figures.valence), 10)
        .arg(figure(figures.arousal), 10)
        .arg(figure(figures.macroArea()), 10)
        .arg(figure(figures.macroPrecision()), 10);
}

} // namespace

void enterCaptionModel(const std::filesystem::path& weights, const std::string& training,
                       const CaptionEvaluation* evaluation)
{
    const auto folder = std::filesystem::absolute(weights).parent_path();
    ModelEntry entry;
    entry.name = "captions";
    entry.file = weights.filename().string();
    entry.labels = {"valence", "arousal"};
    for (const Emotion emotion : kEmotions)
        entry.labels.emplace_back(emotionName(emotion));
    entry.normalisation = "text without its mood words, as hashes of words, pairs and tags, the "
                          "mean of word vectors, and the lexicon's reading";
    entry.licence = "weights: MIT; trained on data whose own terms apply, see CAPTIONS_CARD.md";
    entry.training = training;
    if (evaluation) {
        const CaptionFigures& joined = evaluation->joined;
        entry.accuracy["held_out"] = {
            {"n", evaluation->heldOut},
            {"valence_r", manifestFigure(joined.valence)},
            {"arousal_r", manifestFigure(joined.arousal)},
            {"macro_auc", manifestFigure(joined.macroArea())},
            {"macro_ap", manifestFigure(joined.macroPrecision())},
            {"lexicon_macro_ap", manifestFigure(evaluation->lexicon.macroPrecision())},
            {"word_counts_macro_ap", manifestFigure(evaluation->wordCounts.macroPrecision())}};
    }
    ModelManifest::readOrEmpty(folder).enter(std::move(entry));
}

QJsonObject captionEvaluationToJson(const CaptionEvaluation& evaluation)
{
    const QJsonObject positives = byEmotion(
        [&](Emotion emotion) { return static_cast<qint64>(evaluation.positives[index(emotion)]); });
    const InstrumentFigures& instruments = evaluation.instruments;
    return {{u"n"_s, static_cast<qint64>(evaluation.heldOut)},
            {u"n_training"_s, static_cast<qint64>(evaluation.training)},
            {u"positives"_s, positives},
            {u"model"_s, figuresToJson(evaluation.joined)},
            {u"lexicon"_s, figuresToJson(evaluation.lexicon)},
            {u"word_counts"_s, figuresToJson(evaluation.wordCounts)},
            {u"ap_over_lexicon"_s, jsonNumber(gainOf(evaluation))},
            {u"instruments_only"_s,
             QJsonObject{{u"happy"_s, static_cast<qint64>(instruments.happy)},
                         {u"sad"_s, static_cast<qint64>(instruments.sad)},
                         {u"auc"_s, jsonNumber(instruments.joined)},
                         {u"auc_error"_s, jsonNumber(instruments.error)},
                         {u"lexicon_auc"_s, jsonNumber(instruments.lexicon)},
                         {u"word_counts_auc"_s, jsonNumber(instruments.wordCounts)}}}};
}

QString captionEvaluationToText(const CaptionEvaluation& evaluation)
{
    QStringList lines = {
        Text::tr("captions held out %1, learned from %2; their mood words are hidden")
            .arg(evaluation.heldOut)
            .arg(evaluation.training),
        QString(),
        u"%1%2%3%4%5"_s.arg(QString(), -16)
            .arg(Text::tr("valence r"), 10)
            .arg(Text::tr("arousal r"), 10)
            .arg(Text::tr("AUC"), 10)
            .arg(Text::tr("AP"), 10),
        row(Text::tr("model"), evaluation.joined),
        row(Text::tr("lexicon alone"), evaluation.lexicon),
        row(Text::tr("word counts"), evaluation.wordCounts),
        QString(),
        u"%1%2%3%4%5%6"_s.arg(Text::tr("emotion"), -16)
            .arg(Text::tr("tracks"), 8)
            .arg(Text::tr("AUC"), 8)
            .arg(Text::tr("AP"), 8)
            .arg(Text::tr("lexicon"), 10)
            .arg(Text::tr("words"), 8)};
    for (const Emotion emotion : kEmotions) {
        const std::size_t e = index(emotion);
        lines.append(u"%1%2%3%4%5%6"_s.arg(textOf(emotionName(emotion)), -16)
                         .arg(evaluation.positives[e], 8)
                         .arg(figure(evaluation.joined.area[e]), 8)
                         .arg(figure(evaluation.joined.precision[e]), 8)
                         .arg(figure(evaluation.lexicon.precision[e]), 10)
                         .arg(figure(evaluation.wordCounts.precision[e]), 8));
    }
    const InstrumentFigures& instruments = evaluation.instruments;
    lines.append(QString());
    if (const std::optional<double> gain = gainOf(evaluation)) {
        lines.append(
            Text::tr("average precision over the lexicon's: %1 times").arg(*gain, 0, 'f', 2));
    }
    lines.append(
        Text::tr("happy (%1) against sad (%2) by instruments alone: AUC %3, standard error %4; "
                 "lexicon %5, word counts %6")
            .arg(instruments.happy)
            .arg(instruments.sad)
            .arg(figure(instruments.joined), figure(instruments.error), figure(instruments.lexicon),
                 figure(instruments.wordCounts)));
    return lines.join(u'\n');
}

} // namespace v2m
