// SPDX-License-Identifier: MIT
// `train emotion` and `evaluate emotion` for machines without Qt and OpenCV.
#include "app/interrupt/interrupt.h"
#include "core/base/error.h"
#include "core/jobs/job_options.h"
#include "core/jobs/job_text.h"
#include "core/training/emotion_jobs.h"

#include <getopt.h>
#include <iostream>
#include <unistd.h>
#include <vector>

namespace {

using namespace v2m;

constexpr const char* kUsage = "Usage: video2music-trainer train --data FILE --out FILE [options]\n"
                               "       video2music-trainer evaluate MODELS --data FILE [options]\n";

template <typename Job>
void printHelp(const std::vector<JobOption<Job>>& options)
{
    for (const auto& option : options)
        std::cout << "  --" << option.name << (option.valueName != nullptr ? " " : "")
                  << (option.valueName != nullptr ? option.valueName : "") << "\n      "
                  << option.help.english() << '\n';
    std::cout << "  --threads N\n      How many cores to use (default: 1).\n";
}

/// @return the positional arguments.
template <typename Job>
std::vector<std::string> parse(int count, char** values, std::vector<JobOption<Job>> options,
                               Job& job)
{
    options.push_back({"threads", "N", {}, &Job::threads});
    constexpr int kFirst = 1000; // above any value returned by getopt_long itself
    std::vector<option> known;
    for (const auto& one : options)
        known.push_back({one.name, one.valueName != nullptr ? required_argument : no_argument,
                         nullptr, kFirst + static_cast<int>(known.size())});
    known.push_back({});
    for (int found = 0; (found = getopt_long(count, values, "", known.data(), nullptr)) != -1;) {
        if (found < kFirst)
            throw UsageError(Message::verbatim("See video2music-trainer --help."));
        setOption(job, options[static_cast<std::size_t>(found - kFirst)],
                  optarg != nullptr ? optarg : "");
    }
    return {values + optind, values + count};
}

void print(std::ostream& stream, const Lines& lines)
{
    for (const Message& line : lines)
        stream << line.english() << '\n';
}

void show(const TrainingProgress& progress)
{
    const bool isTerminal = isatty(STDERR_FILENO) != 0;
    if (progress.data)
        print(std::cerr, describe(*progress.data));
    else if (progress.finished)
        std::cerr << (isTerminal ? "\r" : "") << describe(*progress.finished).english() << '\n';
    else if (isTerminal)
        std::cerr << '\r' << describe(progress).english() << " (" << progress.step << '/'
                  << progress.steps << ") " << std::flush;
}

int run(int count, char** values, std::stop_token stop)
{
    const std::string_view command = count > 1 ? values[1] : "--help";
    if (command == "--help") {
        std::cout << kUsage << "\ntrain:\n";
        printHelp(emotionTrainingOptions());
        std::cout << "\nevaluate:\n";
        printHelp(emotionEvaluationOptions());
    } else if (command == "train") {
        EmotionTrainingOptions options;
        if (!parse(count - 1, values + 1, emotionTrainingOptions(), options).empty())
            throw UsageError(Message::verbatim(kUsage));
        const TrainingResult result = trainEmotionModel(options, {}, show, stop);
        print(std::cout, options.dryRun ? describe(result.data) : describe(result, options.out));
        if (!result.data.emptyClasses().empty())
            return static_cast<int>(ExitCode::UnusableFile);
    } else if (command == "evaluate") {
        EmotionEvaluationOptions options;
        const auto models = parse(count - 1, values + 1, emotionEvaluationOptions(), options);
        if (models.size() != 1)
            throw UsageError(Message::verbatim(kUsage));
        options.model = models.front();
        print(std::cout, describe(evaluateEmotionModel(options, {}, stop)));
    } else {
        throw UsageError(Message::verbatim(kUsage));
    }
    return 0;
}

} // namespace

int main(int count, char** values)
{
    const Interrupt interrupt;
    try {
        return run(count, values, interrupt.token());
    } catch (const std::exception& error) {
        std::cerr << "video2music-trainer: " << messageOf(error).english() << '\n';
        return static_cast<int>(exitCodeOf(error));
    }
}
