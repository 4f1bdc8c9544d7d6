// SPDX-License-Identifier: MIT
// The front end of the trainer-only build, for machines without Qt and OpenCV. It takes the options
// of `video2music-cli train emotion` and `evaluate emotion`.
#include "core/base/error.h"
#include "core/learning/emotion_jobs.h"
#include "core/learning/job_text.h"

#include <charconv>
#include <csignal>
#include <cstdlib>
#include <getopt.h>
#include <iostream>
#include <string_view>
#include <thread>
#include <unistd.h>

namespace {

using namespace v2m;

constexpr const char* kUsage =
    "Usage: video2music-trainer --data FILE [--data FILE ...] --out FILE [options]\n"
    "       video2music-trainer --evaluate MODELS --data FILE [--usage NAME] [--tta]\n"
    "\n"
    "  --data FILE        CSV in the format of FER2013; can be given several times\n"
    "  --votes FILE       FER+ votes for the first CSV\n"
    "  --out FILE         where the weights go; manifest.json is written beside them\n"
    "  --checkpoint FILE  where the state is kept; training goes on from there\n"
    "  --log FILE         CSV of the epochs; the curves are drawn beside it\n"
    "  --epochs N  --batch N  --threads N  --seed N  --patience N\n"
    "  --start FILE       go on from the weights of a trained network; of several, their mean\n"
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
    if (error != std::errc() || end != text.data() + text.size() || value < least)
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
    if (text == "auto")
        return Precision::Automatic;
    if (text == "float32")
        return Precision::Float32;
    if (text == "bfloat16")
        return Precision::BFloat16;
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

Arguments parse(int count, char** values)
{
    enum Option {
        Data = 1,
        Votes,
        Out,
        Checkpoint,
        Log,
        Epochs,
        Decay,
        Start,
        Rate,
        WarmUp,
        Coarse,
        Strength,
        Mix,
        Sharpness,
        Batch,
        Threads,
        Seed,
        Patience,
        Numbers,
        ClassWeights,
        DryRun,
        Finish,
        Evaluate,
        OfUsage,
        Tta,
        Quiet,
        Help
    };
    static const option kOptions[] = {{"data", required_argument, nullptr, Data},
                                      {"votes", required_argument, nullptr, Votes},
                                      {"out", required_argument, nullptr, Out},
                                      {"checkpoint", required_argument, nullptr, Checkpoint},
                                      {"log", required_argument, nullptr, Log},
                                      {"epochs", required_argument, nullptr, Epochs},
                                      {"decay-epochs", required_argument, nullptr, Decay},
                                      {"start", required_argument, nullptr, Start},
                                      {"rate", required_argument, nullptr, Rate},
                                      {"warm-up-epochs", required_argument, nullptr, WarmUp},
                                      {"coarse-epochs", required_argument, nullptr, Coarse},
                                      {"augmentation", required_argument, nullptr, Strength},
                                      {"mix-share", required_argument, nullptr, Mix},
                                      {"sharpness", required_argument, nullptr, Sharpness},
                                      {"batch", required_argument, nullptr, Batch},
                                      {"threads", required_argument, nullptr, Threads},
                                      {"seed", required_argument, nullptr, Seed},
                                      {"patience", required_argument, nullptr, Patience},
                                      {"precision", required_argument, nullptr, Numbers},
                                      {"class-weights", no_argument, nullptr, ClassWeights},
                                      {"dry-run", no_argument, nullptr, DryRun},
                                      {"finish", no_argument, nullptr, Finish},
                                      {"evaluate", required_argument, nullptr, Evaluate},
                                      {"usage", required_argument, nullptr, OfUsage},
                                      {"tta", no_argument, nullptr, Tta},
                                      {"quiet", no_argument, nullptr, Quiet},
                                      {"help", no_argument, nullptr, Help},
                                      {nullptr, 0, nullptr, 0}};
    Arguments arguments;
    EmotionTrainingOptions& training = arguments.training;
    int found = 0;
    while ((found = getopt_long(count, values, "", kOptions, nullptr)) != -1) {
        switch (found) {
        case Data:
            training.data.emplace_back(optarg);
            break;
        case Votes:
            training.votes = optarg;
            break;
        case Out:
            training.out = optarg;
            break;
        case Checkpoint:
            training.checkpoint = optarg;
            break;
        case Log:
            training.log = optarg;
            break;
        case Epochs:
            training.epochs = numberFrom("epochs", optarg, 0);
            break;
        case Decay:
            training.decayEpochs = numberFrom("decay-epochs", optarg, 1);
            break;
        case Start:
            training.start.emplace_back(optarg);
            break;
        case Rate:
            training.peakRate = numberFrom("rate", optarg, 0.0);
            break;
        case WarmUp:
            training.warmUpEpochs = numberFrom("warm-up-epochs", optarg, 0);
            break;
        case Coarse:
            training.coarseEpochs = numberFrom("coarse-epochs", optarg, 0);
            break;
        case Strength:
            training.augmentation = numberFrom("augmentation", optarg, 0.0);
            break;
        case Mix:
            training.mixShare = numberFrom("mix-share", optarg, 0.0);
            break;
        case Sharpness:
            training.sharpnessRadius = numberFrom("sharpness", optarg, 0.0);
            break;
        case Batch:
            training.batch = numberFrom("batch", optarg, 2);
            break;
        case Threads:
            training.threads = numberFrom("threads", optarg, 1);
            break;
        case Seed:
            training.seed = numberFrom<std::uint64_t>("seed", optarg, 0);
            break;
        case Patience:
            training.patience = numberFrom("patience", optarg, 0);
            break;
        case Numbers:
            training.precision = precisionFrom(optarg);
            break;
        case ClassWeights:
            training.classWeights = true;
            break;
        case DryRun:
            arguments.dryRun = true;
            break;
        case Finish:
            training.finishNow = true;
            break;
        case Evaluate:
            arguments.evaluates = true;
            arguments.evaluation.model = optarg;
            break;
        case OfUsage:
            arguments.evaluation.usage = usageFrom(optarg);
            break;
        case Tta:
            arguments.evaluation.mirrored = true;
            break;
        case Quiet:
            arguments.quiet = true;
            break;
        case Help:
            arguments.help = true;
            break;
        default:
            throw UsageError("See video2music-trainer --help.");
        }
    }
    if (optind < count)
        throw UsageError("See video2music-trainer --help.");
    arguments.evaluation.data = training.data;
    arguments.evaluation.votes = training.votes;
    arguments.evaluation.threads = training.threads;
    return arguments;
}

void print(const TrainingProgress& progress, bool terminal)
{
    if (progress.finished) {
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
        std::cout << describeData(result.data) << "best epoch " << result.bestEpoch
                  << ", validation accuracy " << 100.0 * result.bestAccuracy << " %, temperature "
                  << result.temperature << '\n';
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
