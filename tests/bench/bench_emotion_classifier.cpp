// SPDX-License-Identifier: MIT
// How long the shipped network takes for one face, and for the faces of a crowded frame in one
// batch.
#include "core/torch_module/networks.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>
#include <opencv2/core.hpp>

namespace {

void classifyFaces(benchmark::State& state)
{
    const auto classifier = v2m::loadNetworks().openEmotionClassifier(V2M_SOURCE_DIR "/models");
    std::vector<cv::Mat> faces;
    cv::RNG random(1);
    for (std::int64_t i = 0; i < state.range(0); ++i) {
        faces.emplace_back(48, 48, CV_8UC1);
        random.fill(faces.back(), cv::RNG::UNIFORM, 0, 256);
    }
    classifier->classify(faces); // warm up for this batch size
    for (auto _ : state)
        benchmark::DoNotOptimize(classifier->classify(faces));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(classifyFaces)->Arg(1)->Arg(4)->Arg(16)->Unit(benchmark::kMillisecond);

void openClassifier(benchmark::State& state)
{
    v2m::loadNetworks();
    for (auto _ : state)
        benchmark::DoNotOptimize(
            v2m::loadNetworks().openEmotionClassifier(V2M_SOURCE_DIR "/models"));
}
BENCHMARK(openClassifier)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
