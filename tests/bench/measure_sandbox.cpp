// SPDX-License-Identifier: MIT
// Measures what running a TorchScript in its own process costs compared with running it in this
// one: both get the same faces, one after the other, in alternating order. Reports the medians over
// the pairs, of wall-clock time and of the CPU time of both processes together.
//
//   measure_sandbox [NETWORK [FACES [PAIRS]]]   NETWORK: small, resnet18, vgg19 or resnext101
#include "core/networks/emotion_model.h"
#include "tests/bench/run_measurement.h"
#include "tests/core/networks/scripted_network.h"
#include "tests/support/temporary_folder.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

using namespace v2m;

namespace {

constexpr const char* kDescription =
    R"({"labels": ["angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"],
        "input_size": 64, "channels": "rgb"})";

bool write(const std::string& network, const std::filesystem::path& file)
{
    test::ScriptedNetwork script;
    if (network == "small")
        script.resNet(32, {2, 2, 2}, 32, 0, 1);
    else if (network == "resnet18")
        script.resNet(64, {2, 2, 2, 2}, 64, 0, 1);
    else if (network == "vgg19")
        script.vgg(3, {64,  64,  0,   128, 128, 0,   256, 256, 256, 256, 0,
                       512, 512, 512, 512, 0,   512, 512, 512, 512, 0},
                   false, {4096, 4096}, 7);
    else if (network == "resnext101")
        script.resNet(64, {3, 4, 23, 3}, 256, 1, 32);
    else
        return false;
    script.save(file);
    return true;
}

/// The CPU clock of the child process; of this process if it has no child.
clockid_t clockOfChild()
{
    const std::string self = std::to_string(::getpid());
    std::ifstream children("/proc/" + self + "/task/" + self + "/children");
    pid_t child = 0;
    clockid_t clock = CLOCK_PROCESS_CPUTIME_ID;
    if (children >> child)
        ::clock_getcpuclockid(child, &clock);
    return clock;
}

double msOn(clockid_t clock)
{
    timespec now = {};
    ::clock_gettime(clock, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

struct Cost {
    double clockMs = 0.0;
    double processorMs = 0.0;
};

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

struct Side {
    std::unique_ptr<EmotionModel> model;
    std::vector<double> clockMs = {};
    std::vector<double> processorMs = {};
};

Cost costOf(EmotionModel& model, const torch::Tensor& faces, clockid_t child)
{
    const auto processor = [child] {
        return msOn(CLOCK_PROCESS_CPUTIME_ID) +
               (child == CLOCK_PROCESS_CPUTIME_ID ? 0.0 : msOn(child));
    };
    const double processorBegin = processor();
    const double begin = msOn(CLOCK_MONOTONIC);
    model.predict(faces);
    return {msOn(CLOCK_MONOTONIC) - begin, processor() - processorBegin};
}

void tell(const char* what, const std::vector<double>& alone, const std::vector<double>& here)
{
    std::vector<double> shares;
    for (std::size_t i = 0; i < alone.size(); ++i)
        shares.push_back(100.0 * (alone[i] / here[i] - 1.0));
    std::printf("%-10s sandboxed %8.3f ms, here %8.3f ms, %+6.2f %% in the median of %zu pairs\n",
                what, median(alone), median(here), median(shares), shares.size());
}

int run(const std::string& network, std::int64_t count, int pairs)
{
    at::set_num_threads(1);
    torch::manual_seed(1);
    const test::TemporaryFolder folder;
    if (!write(network, folder.path("model.pt")))
        return static_cast<int>(ExitCode::Usage);
    folder.write("model.json", kDescription);
    Side here{openEmotionModel(folder.path("model.pt"), EmotionModelTrust::Full)};
    Side alone{openEmotionModel(folder.path("model.pt"), EmotionModelTrust::Sandboxed)};
    const clockid_t child = clockOfChild();
    std::vector<Side*> order = {&alone, &here};
    for (int i = -3; i < pairs; ++i) { // the first calls are a warm-up
        const torch::Tensor faces = torch::rand({count, 1, 48, 48});
        for (Side* side : order) {
            const Cost cost = costOf(*side->model, faces, child);
            if (i < 0)
                continue;
            side->clockMs.push_back(cost.clockMs);
            side->processorMs.push_back(cost.processorMs);
        }
        std::swap(order[0], order[1]);
    }
    std::printf("%s, %lld face(s) at once:\n", network.c_str(), static_cast<long long>(count));
    tell("clock", alone.clockMs, here.clockMs);
    tell("processor", alone.processorMs, here.processorMs);
    return 0;
}

} // namespace

int main(int count, char** words)
{
    // As in video2music-cli: waiting threads must sleep instead of spinning.
    ::setenv("OMP_WAIT_POLICY", "passive", 0);
    const int code = runMeasurement([&] {
        return run(count > 1 ? words[1] : "resnet18",
                   count > 2 ? std::max(1, std::atoi(words[2])) : 1,
                   count > 3 ? std::max(1, std::atoi(words[3])) : 101);
    });
    return code == static_cast<int>(ExitCode::Usage)
               ? tellUsage("measure_sandbox [NETWORK [FACES [PAIRS]]]")
               : code;
}
