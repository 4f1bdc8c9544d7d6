// SPDX-License-Identifier: MIT
#include "app/cli/sound_report.h"

#include "app/cli/job_line.h"
#include "core/models/model_manifest.h"
#include "core/report/json_values.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::soundCommand)
};

QJsonObject axisToJson(const AxisFigures& figures)
{
    return {{u"pearson"_s, jsonNumber(figures.pearson)},
            {u"spearman"_s, jsonNumber(figures.spearman)},
            {u"r2"_s, jsonNumber(figures.r2)},
            {u"auc"_s, jsonNumber(figures.auc)},
            {u"variance_scale"_s, jsonNumber(figures.varianceScale)}};
}

QString axisToText(const QString& name, const AxisFigures& figures)
{
    const auto number = [](std::optional<double> figure) {
        return figure ? QLocale().toString(*figure, 'f', 3) : u"-"_s;
    };
    return Text::tr("%1: Pearson %2, Spearman %3, R2 %4, AUC of the sign %5")
        .arg(name, number(figures.pearson), number(figures.spearman), number(figures.r2),
             number(figures.auc));
}

} // namespace

void enterSoundModel(const std::filesystem::path& weights, const std::string& training,
                     const std::optional<SoundEvaluation>& folds)
{
    const auto folder = std::filesystem::absolute(weights).parent_path();
    ModelEntry entry;
    entry.name = "sound";
    entry.file = weights.filename().string();
    entry.labels = {"valence", "arousal"};
    entry.normalisation = "descriptors of sound, each to mean 0 and deviation 1 over the training";
    entry.licence = "weights: MIT; trained on data whose own terms apply, see SOUND_CARD.md";
    entry.training = training;
    if (folds) {
        entry.accuracy["folds_by_series"] = {
            {"n", folds->sounds},
            {"valence_pearson", manifestFigure(folds->valence.pearson)},
            {"valence_r2", manifestFigure(folds->valence.r2)},
            {"arousal_pearson", manifestFigure(folds->arousal.pearson)},
            {"arousal_r2", manifestFigure(folds->arousal.r2)}};
    }
    ModelManifest::readOrEmpty(folder).enter(std::move(entry));
}

QJsonObject soundEvaluationToJson(const SoundEvaluation& evaluation)
{
    return {{u"sounds"_s, static_cast<qint64>(evaluation.sounds)},
            {u"folds"_s, static_cast<qint64>(evaluation.folds)},
            {u"valence"_s, axisToJson(evaluation.valence)},
            {u"arousal"_s, axisToJson(evaluation.arousal)}};
}

QString soundEvaluationToText(const SoundEvaluation& evaluation)
{
    return QStringList{Text::tr("Sounds: %1").arg(evaluation.sounds),
                       axisToText(Text::tr("Valence"), evaluation.valence),
                       axisToText(Text::tr("Arousal"), evaluation.arousal)}
        .join(u'\n');
}

} // namespace v2m
