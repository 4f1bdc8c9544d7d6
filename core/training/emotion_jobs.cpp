// SPDX-License-Identifier: MIT
#include "core/training/emotion_jobs.h"

#include "core/base/error.h"
#include "core/datasets/emotion_data.h"
#include "core/jobs/evaluation_pictures.h"
#include "core/models/whole_file.h"
#include "core/training/emotion_evaluator.h"
#include "core/training/emotion_export.h"
#include "core/training/emotion_trainer.h"
#include "core/training/training_checks.h"
#include "core/training/training_curves.h"

#include <ATen/Parallel.h>

namespace v2m {
namespace {

void refuseEmptyClasses(const DataReport& report)
{
    std::string names;
    for (const Emotion emotion : report.emptyClasses())
        names.append(names.empty() ? "" : ", ").append(emotionName(emotion));
    if (!names.empty())
        throw FileError(
            Message("v2m::training", "The data has no picture to train these emotions with: %1.")
                .arg(names));
}

EmotionTrainingOptions withAllNames(EmotionTrainingOptions options)
{
    if (options.checkpoint.empty())
        options.checkpoint = options.out.string() + ".checkpoint";
    if (options.log.empty())
        options.log = options.out.string() + ".csv";
    return options;
}

} // namespace

TrainingResult trainEmotionModel(const EmotionTrainingOptions& asked, const PictureSource& pictures,
                                 const TrainingCallback& progress, std::stop_token stop)
{
    requireSensibleOptions(asked);
    requireNetworks(asked);
    const EmotionTrainingOptions options = withAllNames(asked);
    if (!asked.dryRun || !asked.out.empty())
        requireTargets(options);

    TrainingResult result;
    const EmotionDataset dataset =
        readEmotionData(options.data, options.votes, pictures, result.data);
    const DataReport report = result.data;
    if (options.dryRun)
        return result;
    if (progress) {
        TrainingProgress known;
        known.data = report;
        progress(known);
    }
    refuseEmptyClasses(report);
    bool stoppedEarly = false;
    if (!options.finishNow)
        stoppedEarly =
            trainEmotionNetwork(dataset, options, progress, std::move(stop)).stoppedEarly;
    result = exportEmotionModel(dataset, options);
    result.stoppedEarly = stoppedEarly;
    result.data = report;
    writeTrainingCurves(options.log, result.epochs);
    return result;
}

EmotionEvaluation evaluateEmotionModel(const EmotionEvaluationOptions& options,
                                       const PictureSource& pictures, std::stop_token stop)
{
    at::set_num_threads(options.threads);
    const auto model = openEmotionModel(
        options.model, options.trustsModel ? EmotionModelTrust::Full : EmotionModelTrust::Sandboxed,
        options.threads);
    DataReport report;
    const EmotionDataset dataset = readEmotionData(options.data, options.votes, pictures, report);
    EmotionEvaluation evaluation = evaluateModel(*model, dataset, options, std::move(stop));
    evaluation.data = report;
    if (!options.charts.empty()) {
        writeAtomically(options.charts / "confusion.svg", confusionSvg(evaluation));
        writeAtomically(options.charts / "calibration.svg", calibrationSvg(evaluation));
    }
    return evaluation;
}

} // namespace v2m
