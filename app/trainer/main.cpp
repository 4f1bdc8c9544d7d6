// SPDX-License-Identifier: MIT
// The front end of the trainer-only build, for machines without Qt and OpenCV. It takes the options
// of `video2music-cli train emotion` and `evaluate emotion`.
#include "core/base/error.h"
#include "core/jobs/job_text.h"
#include "core/training/emotion_jobs.h"

#include <charconv>
#include <csignal>
#include <cstdlib>
#include <getopt.h>
#include <initializer_list>
#include <iostream>
#include <limits>
#include <span>
#include <string_view>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using namespace v2m;

constexpr const char* kUsage =
    "Usage: video2music-trainer --data FILE [--data FILE ...] --out FILE [options]\n"
    "       video2music-trainer --evaluate MODELS --data FILE [--usage NAME] [--tta]\n"
    "\n"
    "  --data FILE        CSV in the format of FER2013; can be given several times\n"
    "  --votes FILE       FER+ votes for the first CSV, as published or with a column \"row\"\n"
    "  --out FILE         where the weights go; manifest.json is written beside them\n"
    "  --checkpoint FILE  where the state is kept; training goes on from there\n"
    "  --log FILE         CSV of the epochs; the curves are drawn beside it\n"
    "  --epochs N  --batch N  --threads N  --seed N  --patience N\n"
    "  --start FILE       go on from the weights of a trained network; of several, their mean\n"
    "  --teacher FILE     a trained network whose opinion is learned beside the labels; several\n"
    "                     are averaged\n"
    "  --teacher-share S  how much of the targets is theirs, 0 to 1\n"
    "  --rate R           the highest learning rate, for a batch of 64\n"
    "  --warm-up-epochs N how many epochs at the start raise the rate to it\n"
    "  --coarse-epochs N  how many epochs at the start see pictures of 32 pixels\n"
    "  --augmentation S   how strongly the pictures are changed, 0 to 1.5\n"
    "  --mix-share S      the share of batches whose pictures are mixed in pairs, 0 to 1\n"
    "  --sharpness R      the radius of sharpness-aware minimization, such as 0.1\n"
    "  --decay-epochs N   how many epochs at the end lower the rate to 0\n"
    "  --precision auto|float32|bfloat16\n"
    "  --class-weights    rare classes count more\n"
    "  --dry-run          check the data, print the class counts, and end\n"
    "  --finish           train no further: write the best weights of the checkpoint\n"
    "  --quiet            print errors only\n"
    "  --help             print this\n";

template <typename Number>
Number numberFrom(const char* name, std::string_view text, Number least)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(value >= least) ||
        value > std::numeric_limits<Number>::max()) // "nan" and "inf" are numbers to from_chars
        throw UsageError(std::string("The value of --").append(name).append(" makes no sense."));
    return value;
}

struct Arguments {
    EmotionTrainingOptions training;
    EmotionEvaluationOptions evaluation;
    bool evaluates = false;
    bool dryRun = false;
    bool quiet = false;
    bool help = false;
};

Precision precisionFrom(std::string_view text)
{
    for (std::size_t i = 0; i < kPrecisionNames.size(); ++i)
        if (text == kPrecisionNames[i])
            return static_cast<Precision>(i);
    throw UsageError("The precision is auto, float32 or bfloat16.");
}

Usage usageFrom(std::string_view text)
{
    if (text == "Training")
        return Usage::Training;
    if (text == "PublicTest")
        return Usage::PublicTest;
    if (text == "PrivateTest")
        return Usage::PrivateTest;
    throw UsageError("The usage is Training, PublicTest or PrivateTest.");
}

/// One option of the command line: its name, and what it changes.
struct Option {
    const char* name;
    void (*take)(Arguments& arguments,
                 const char* value); ///< the value is null where there is none
    bool hasValue = true;
};

constexpr Option kDataOptions[] = {
    {"data", [](Arguments& a, const char* value) { a.training.data.emplace_back(value); }},
    {"votes", [](Arguments& a, const char* value) { a.training.votes = value; }},
    {"out", [](Arguments& a, const char* value) { a.training.out = value; }},
    {"checkpoint", [](Arguments& a, const char* value) { a.training.checkpoint = value; }},
    {"log", [](Arguments& a, const char* value) { a.training.log = value; }},
    {"start", [](Arguments& a, const char* value) { a.training.start.emplace_back(value); }},
    {"teacher", [](Arguments& a, const char* value) { a.training.teachers.emplace_back(value); }},
};

constexpr Option kScheduleOptions[] = {
    {"epochs",
     [](Arguments& a, const char* value) { a.training.epochs = numberFrom("epochs", value, 0); }},
    {"decay-epochs",
     [](Arguments& a, const char* value) {
         a.training.decayEpochs = numberFrom("decay-epochs", value, 1);
     }},
    {"warm-up-epochs",
     [](Arguments& a, const char* value) {
         a.training.warmUpEpochs = numberFrom("warm-up-epochs", value, 0);
     }},
    {"coarse-epochs",
     [](Arguments& a, const char* value) {
         a.training.coarseEpochs = numberFrom("coarse-epochs", value, 0);
     }},
    {"patience", [](Arguments& a,
                    const char* value) { a.training.patience = numberFrom("patience", value, 0); }},
};

constexpr Option kTrainingOptions[] = {
    {"rate",
     [](Arguments& a, const char* value) { a.training.peakRate = numberFrom("rate", value, 0.0); }},
    {"augmentation",
     [](Arguments& a, const char* value) {
         a.training.augmentation = numberFrom("augmentation", value, 0.0);
     }},
    {"mix-share",
     [](Arguments& a, const char* value) {
         a.training.mixShare = numberFrom("mix-share", value, 0.0);
     }},
    {"teacher-share",
     [](Arguments& a, const char* value) {
         a.training.teacherShare = numberFrom("teacher-share", value, 0.0);
     }},
    {"sharpness",
     [](Arguments& a, const char* value) {
         a.training.sharpnessRadius = numberFrom("sharpness", value, 0.0);
     }},
    {"batch",
     [](Arguments& a, const char* value) { a.training.batch = numberFrom("batch", value, 2); }},
    {"threads",
     [](Arguments& a, const char* value) { a.training.threads = numberFrom("threads", value, 1); }},
    {"seed",
     [](Arguments& a, const char* value) {
         a.training.seed = numberFrom<std::uint64_t>("seed", value, 0);
     }},
    {"precision",
     [](Arguments& a, const char* value) { a.training.precision = precisionFrom(value); }},
    {"class-weights", [](Arguments& a, const char*) { a.training.classWeights = true; }, false},
    {"finish", [](Arguments& a, const char*) { a.training.finishNow = true; }, false},
};

constexpr Option kOtherOptions[] = {
    {"evaluate",
     [](Arguments& a, const char* value) {
         a.evaluates = true;
         a.evaluation.model = value;
     }},
    {"usage", [](Arguments& a, const char* value) { a.evaluation.usage = usageFrom(value); }},
    {"tta", [](Arguments& a, const char*) { a.evaluation.mirrored = true; }, false},
    {"dry-run", [](Arguments& a, const char*) { a.dryRun = true; }, false},
    {"quiet", [](Arguments& a, const char*) { a.quiet = true; }, false},
    {"help", [](Arguments& a, const char*) { a.help = true; }, false},
};

Arguments parse(int count, char** values)
{
    std::vector<Option> options;
    for (const std::span<const Option> group : std::initializer_list<std::span<const Option>>{
             kDataOptions, kScheduleOptions, kTrainingOptions, kOtherOptions})
        options.insert(options.end(), group.begin(), group.end());
    constexpr int kFirst = 1000; // beyond what getopt_long returns for itself
    std::vector<option> known;
    for (const Option& one : options) {
        known.push_back({one.name, one.hasValue ? required_argument : no_argument, nullptr,
                         kFirst + static_cast<int>(known.size())});
    }
    known.push_back({});

    Arguments arguments;
    int found = 0;
    while ((found = getopt_long(count, values, "", known.data(), nullptr)) != -1) {
        if (found < kFirst)
            throw UsageError("See video2music-trainer --help.");
        options[static_cast<std::size_t>(found - kFirst)].take(arguments, optarg);
    }
    if (optind < count)
        throw UsageError("See video2music-trainer --help.");
    arguments.evaluation.data = arguments.training.data;
    arguments.evaluation.votes = arguments.training.votes;
    arguments.evaluation.threads = arguments.training.threads;
    return arguments;
}

void print(const TrainingProgress& progress, bool terminal)
{
    if (progress.data) {
        std::cerr << describeData(*progress.data);
    } else if (progress.finished) {
        std::cerr << (terminal ? "\r" : "") << epochLine(*progress.finished, progress.epochs);
    } else if (terminal) {
        std::cerr << '\r' << progressLine(progress) << std::flush;
    }
}

int run(int count, char** values, std::stop_token stop)
{
    const Arguments arguments = parse(count, values);
    if (arguments.help) {
        std::cout << kUsage;
        return 0;
    }
    if (arguments.evaluates) {
        std::cout << describeEvaluation(evaluateEmotionModel(arguments.evaluation, {}, stop));
        return 0;
    }
    if (arguments.dryRun) {
        std::cout << describeData(checkEmotionData(arguments.training, {}));
        return 0;
    }
    const bool terminal = isatty(STDERR_FILENO) != 0;
    const TrainingResult result = trainEmotionModel(
        arguments.training, {},
        [&](const TrainingProgress& progress) {
            if (!arguments.quiet)
                print(progress, terminal);
        },
        stop);
    if (!arguments.quiet)
        std::cout << describeResult(result);
    return 0;
}

} // namespace

int main(int count, char** values)
{
    // Signals are taken by a thread of their own, which may do more than a handler may.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::stop_source stop;
    std::thread([signals, stop]() mutable {
        int signal = 0;
        sigwait(&signals, &signal);
        stop.request_stop();
    }).detach();

    try {
        return run(count, values, stop.get_token());
    } catch (const v2m::Error& error) {
        std::cerr << "video2music-trainer: " << error.what() << '\n';
        return static_cast<int>(error.exitCode());
    } catch (const std::exception& error) {
        std::cerr << "video2music-trainer: " << error.what() << '\n';
        return static_cast<int>(v2m::ExitCode::Unforeseen);
    }
}
