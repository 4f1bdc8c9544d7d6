// SPDX-License-Identifier: MIT
// Milliseconds per frame of the face detectors on one core, including scaling the picture and
// decoding the output:
//   bench_face_detector PICTURE --benchmark_filter=...
// The picture (default: a group photograph in the development data) is scaled to the frame size.
#include "core/vision/face_crop.h"
#include "core/vision/face_detector.h"
#include "tests/bench/run_measurement.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <string>

namespace {

std::string picturePath = V2M_SOURCE_DIR "/../shared/data/faces/multi_face.jpg";

/// The middle of the picture, cropped and scaled to the frame size; empty if it cannot be read.
cv::Mat frameFor(benchmark::State& state)
{
    const auto width = static_cast<int>(state.range(0));
    const auto height = static_cast<int>(state.range(1));
    const cv::Mat picture = cv::imread(picturePath);
    cv::Mat frame;
    if (picture.empty()) {
        state.SkipWithError("the picture cannot be read");
        return frame;
    }
    const double scale = std::min(static_cast<double>(picture.cols) / width,
                                  static_cast<double>(picture.rows) / height);
    const cv::Size shown(static_cast<int>(width * scale), static_cast<int>(height * scale));
    const cv::Rect middle((picture.cols - shown.width) / 2, (picture.rows - shown.height) / 2,
                          shown.width, shown.height);
    cv::resize(picture(middle), frame, {width, height}, 0, 0, cv::INTER_LINEAR);
    return frame;
}

void detect(benchmark::State& state, v2m::DetectorChoice choice)
{
    const cv::Mat frame = frameFor(state);
    if (frame.empty())
        return;
    // One detector per thread: they share nothing.
    const auto detector = v2m::makeFaceDetector(choice);
    std::size_t faces = detector->detect(frame).size();
    for (auto _ : state)
        benchmark::DoNotOptimize(faces = detector->detect(frame).size());
    state.counters["faces"] =
        benchmark::Counter(static_cast<double>(faces), benchmark::Counter::kAvgThreads);
}

void yunet(benchmark::State& state)
{
    detect(state, v2m::DetectorChoice::YuNet);
}

void cascade(benchmark::State& state)
{
    detect(state, v2m::DetectorChoice::Cascade);
}

/// Cropping all the faces of a frame.
void crop(benchmark::State& state)
{
    const cv::Mat frame = frameFor(state);
    if (frame.empty())
        return;
    const auto faces = v2m::makeFaceDetector()->detect(frame);
    for (auto _ : state) {
        for (const auto& face : faces)
            benchmark::DoNotOptimize(v2m::cropFace(frame, face).data);
    }
    state.counters["faces"] = static_cast<double>(faces.size());
}

void frameSizes(benchmark::internal::Benchmark* bench)
{
    bench->ArgNames({"width", "height"})
        ->Unit(benchmark::kMillisecond)
        ->Args({640, 360})
        ->Args({640, 480})
        ->Args({1000, 667}) // not a multiple of the detector's input size
        ->Args({1280, 720})
        ->Args({1920, 1080});
}

} // namespace

BENCHMARK(yunet)->Apply(frameSizes);
BENCHMARK(yunet)->Args({1280, 720})->Threads(2)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(cascade)->Apply(frameSizes);
BENCHMARK(crop)->Apply(frameSizes);

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv); // models are searched for beside the program
    benchmark::Initialize(&argc, argv);
    if (argc > 1)
        picturePath = argv[1];
    return v2m::runMeasurement([] {
        benchmark::RunSpecifiedBenchmarks();
        return 0;
    });
}
