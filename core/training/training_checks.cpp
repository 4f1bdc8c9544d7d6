// SPDX-License-Identifier: MIT
#include "core/training/training_checks.h"

#include "core/base/error.h"
#include "core/jobs/job_options.h"
#include "core/models/model_manifest.h"
#include "core/models/whole_file.h"

#include <cmath>

namespace v2m {
namespace {

namespace fs = std::filesystem;

constexpr int kMaxEpochs = 100'000;
constexpr double kMaxAugmentation = 1.5;
constexpr int kMinInputSize = 32; ///< five halvings leave one pixel
constexpr int kMaxInputSize = 256;

void requireRange(const Message& what, double value, double least, double most)
{
    if (std::isfinite(value) && value >= least && value <= most)
        return;
    throw UsageError(
        Message("v2m::training", "%1 is a number from %2 to %3.").arg(what, least, most));
}

void requireCount(const Message& what, int value, int least)
{
    requireRange(what, value, least, kMaxEpochs);
}

/// A file that is read or written, and its purpose.
struct NamedFile {
    Message what;
    fs::path path;
};

std::vector<NamedFile> targetsOf(const EmotionTrainingOptions& options)
{
    const auto folder = fs::absolute(options.out).parent_path();
    auto curves = options.log;
    return {{Message("v2m::training", "the weights"), options.out},
            {Message("v2m::training", "the new weights before they are installed"),
             ModelManifest::waitingFile(options.out)},
            {Message("v2m::training", "the list of models"), folder / "manifest.json"},
            {Message("v2m::training", "the checkpoint"), options.checkpoint},
            {Message("v2m::training", "the log"), options.log},
            {Message("v2m::training", "the curves"), curves.replace_extension(".svg")}};
}

void requireDifferent(const NamedFile& one, const NamedFile& other)
{
    if (fs::weakly_canonical(one.path) == fs::weakly_canonical(other.path))
        throw UsageError(Message("v2m::training", "“%1” is named twice: for %2 and for %3.")
                             .arg(one.path, one.what, other.what));
}

void requireUsable(const NamedFile& target)
{
    const auto folder = fs::absolute(target.path).parent_path();
    if (!target.path.has_filename() || fs::is_directory(target.path))
        throw FileError(Message("v2m::training", "“%1”, named for %2, is a folder.")
                            .arg(target.path, target.what));
    if (!fs::is_directory(folder))
        throw FileError(Message("v2m::training", "The folder “%1” does not exist.").arg(folder));
    requireWritable(target.path);
}

void requireArchitecture(const EmotionTrainingOptions& options)
{
    if (options.features.empty() && options.inputSize != EmotionTrainingOptions::kUsualInputSize)
        throw UsageError(Message("v2m::training", "The input size is that of a MobileNet which "
                                                  "begins with --features."));
    if (options.architecture == Architecture::Residual) {
        if (!options.features.empty())
            throw UsageError(Message("v2m::training", "Features are for a MobileNet: add "
                                                      "--architecture mobilenet."));
        return;
    }
    if (options.finishNow)
        return;
    if (options.features.empty() == options.start.empty())
        throw UsageError(
            Message("v2m::training", "A MobileNet begins either with --features or with --start."));
    requireRange(Message("v2m::training", "The input size"), options.inputSize, kMinInputSize,
                 kMaxInputSize);
}

} // namespace

void requireSensibleOptions(const EmotionTrainingOptions& options)
{
    if (!std::isfinite(options.peakRate) || options.peakRate <= 0.0)
        throw UsageError(Message("v2m::training", "The learning rate is a number above 0."));
    if (!std::isfinite(options.sharpnessRadius) || options.sharpnessRadius < 0.0)
        throw UsageError(
            Message("v2m::training",
                    "The radius of sharpness-aware minimization is a number of at least 0."));
    requireRange(Message("v2m::training", "The strength of the augmentation"), options.augmentation,
                 0.0, kMaxAugmentation);
    requireRange(Message("v2m::training", "The share of mixed batches"), options.mixShare, 0.0,
                 1.0);
    requireRange(Message("v2m::training", "The teachers' share of the targets"),
                 options.teacherShare.value_or(0.0), 0.0, 1.0);
    if (options.teacherShare && options.teachers.empty() && options.teacherCache.empty())
        throw UsageError(Message(
            "v2m::training", "A share of the targets is given to teachers, but none is named."));
    if (!options.teachers.empty() && options.teacherCache.size() > 1)
        throw UsageError(Message("v2m::training",
                                 "The teachers' opinions go to one file: name one --teacher-cache, "
                                 "or several without --teacher."));
    requireCount(Message("v2m::training", "The number of epochs"), options.epochs, 0);
    requireCount(Message("v2m::training", "The number of epochs with a falling rate"),
                 options.decayEpochs, 1);
    requireCount(Message("v2m::training", "The number of epochs with a rising rate"),
                 options.warmUpEpochs, 0);
    requireCount(Message("v2m::training", "The number of epochs with small pictures"),
                 options.coarseEpochs, 0);
    requireCount(Message("v2m::training", "The number of epochs without progress until the end"),
                 options.patience, 0);
    requireCount(Message("v2m::training", "The number of faces in a batch"), options.batch, 2);
    requireArchitecture(options);
    if (options.epochs == 0 && options.start.empty() && !options.finishNow)
        throw UsageError(Message("v2m::training",
                                 "Without an epoch nothing is learned: only the mean of "
                                 "networks to start from can be written."));
}

void requireNetworks(const EmotionTrainingOptions& options)
{
    std::vector<fs::path> files = options.start;
    files.insert(files.end(), options.teachers.begin(), options.teachers.end());
    if (!options.features.empty())
        files.push_back(options.features);
    if (options.teachers.empty())
        files.insert(files.end(), options.teacherCache.begin(), options.teacherCache.end());
    for (const fs::path& file : files)
        if (!fs::is_regular_file(file))
            throw ModelError(Message("v2m::models", "The model file “%1” is missing.").arg(file));
}

void requireTargets(const EmotionTrainingOptions& options)
{
    requireOut(options.out);
    const std::vector<NamedFile> targets = targetsOf(options);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            requireDifferent(targets[j], targets[i]);
        for (const fs::path& source : options.data)
            requireDifferent(targets[i], {Message("v2m::training", "the data"), source});
        if (!options.votes.empty())
            requireDifferent(targets[i], {Message("v2m::training", "the votes"), options.votes});
    }
    for (const fs::path& cache : options.teacherCache) {
        const NamedFile opinions{Message("v2m::training", "the teachers' opinions"), cache};
        for (const NamedFile& target : targets)
            requireDifferent(opinions, target);
        if (!fs::exists(cache))
            requireUsable(opinions);
    }
    for (const NamedFile& target : targets)
        requireUsable(target);
    const auto folder = fs::absolute(options.out).parent_path();
    if (fs::exists(folder / "manifest.json"))
        ModelManifest::read(folder);
}

} // namespace v2m
