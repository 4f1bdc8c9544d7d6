// SPDX-License-Identifier: MIT
#include "core/learning/emotion_jobs.h"

#include "core/base/error.h"
#include "core/learning/emotion_data.h"
#include "core/learning/emotion_evaluator.h"
#include "core/learning/emotion_export.h"
#include "core/learning/emotion_trainer.h"
#include "core/learning/training_curves.h"
#include "core/learning/wording.h"

#include <ATen/Parallel.h>

namespace v2m {
namespace {

void refuseEmptyClasses(const DataReport& report)
{
    std::string names;
    for (const Emotion emotion : report.emptyClasses())
        names.append(names.empty() ? "" : ", ").append(emotionName(emotion));
    if (!names.empty())
        throw FileError("The data has no picture to train these emotions with: " + names + ".");
}

/// Hours of work must not end in a folder that is not there.
void requireFolderOf(const std::filesystem::path& file)
{
    const auto folder = std::filesystem::absolute(file).parent_path();
    if (!std::filesystem::is_directory(folder))
        throw FileError(std::string("The folder ") + inQuotes(folder) + " does not exist.");
}

} // namespace

DataReport checkEmotionData(const EmotionTrainingOptions& options, const PictureSource& pictures)
{
    DataReport report;
    readEmotionData(options.data, options.votes, pictures, report);
    return report;
}

TrainingResult trainEmotionModel(EmotionTrainingOptions options, const PictureSource& pictures,
                                 const TrainingCallback& progress, std::stop_token stop)
{
    if (options.out.empty())
        throw UsageError("No file was named for the weights.");
    if (options.checkpoint.empty())
        options.checkpoint = options.out.string() + ".checkpoint";
    if (options.log.empty())
        options.log = options.out.string() + ".csv";
    for (const auto& file : {options.out, options.checkpoint, options.log})
        requireFolderOf(file);

    DataReport report;
    const EmotionDataset dataset = readEmotionData(options.data, options.votes, pictures, report);
    refuseEmptyClasses(report);
    bool stoppedEarly = false;
    if (!options.finishNow)
        stoppedEarly =
            trainEmotionNetwork(dataset, options, progress, std::move(stop)).stoppedEarly;
    TrainingResult result = exportEmotionModel(dataset, options);
    result.stoppedEarly = stoppedEarly;
    result.data = report;
    writeTrainingCurves(options.log, result.epochs);
    return result;
}

EmotionEvaluation evaluateEmotionModel(const EmotionEvaluationOptions& options,
                                       const PictureSource& pictures, std::stop_token stop)
{
    at::set_num_threads(options.threads);
    const auto model = openEmotionModel(options.model);
    DataReport report;
    const EmotionDataset dataset = readEmotionData(options.data, options.votes, pictures, report);
    EmotionEvaluation evaluation = evaluateModel(*model, dataset, options, std::move(stop));
    evaluation.data = report;
    return evaluation;
}

} // namespace v2m
