// SPDX-License-Identifier: MIT
// Measures on FER2013's PublicTest how robust a model is to the distortions of cameras and crops,
// for models/MODEL_CARD.md.
//
//   measure_emotion_model MODELS FER2013.csv
#include "core/base/error.h"
#include "core/datasets/emotion_data.h"
#include "core/training/emotion_evaluator.h"

#include <ATen/Parallel.h>

#include <cmath>
#include <cstdio>
#include <numbers>

using namespace v2m;

namespace {

/// Rotates (degrees), scales and shifts (fractions of the side) all faces equally.
FaceDistortion placed(double turnDeg, double zoom, double right, double down)
{
    return [=](const torch::Tensor& faces) {
        const double turn = turnDeg * std::numbers::pi / 180.0;
        const auto cosine = static_cast<float>(std::cos(turn) / zoom);
        const auto sine = static_cast<float>(std::sin(turn) / zoom);
        const torch::Tensor matrix = torch::tensor({cosine, -sine, static_cast<float>(-2.0 * right),
                                                    sine, cosine, static_cast<float>(-2.0 * down)})
                                         .view({1, 2, 3})
                                         .expand({faces.size(0), 2, 3});
        const torch::Tensor grid =
            torch::affine_grid_generator(matrix, faces.sizes(), /*align_corners=*/false);
        return torch::grid_sampler(faces, grid, /*bilinear*/ 0, /*border*/ 1, false);
    };
}

torch::Tensor blurred(const torch::Tensor& faces)
{
    constexpr std::int64_t kReach = 3; // pixels, for a standard deviation of 1
    const torch::Tensor line = torch::arange(-kReach, kReach + 1).to(torch::kFloat);
    torch::Tensor weights = torch::exp(line.square() / -2.0);
    weights = weights / weights.sum();
    const torch::Tensor padded = torch::replication_pad2d(faces, {kReach, kReach, kReach, kReach});
    return torch::conv2d(torch::conv2d(padded, weights.view({1, 1, 1, -1})),
                         weights.view({1, 1, -1, 1}));
}

torch::Tensor coarse(const torch::Tensor& faces)
{
    return torch::upsample_bilinear2d(torch::avg_pool2d(faces, 2), {48, 48}, false);
}

FaceDistortion gamma(double exponent)
{
    return [exponent](const torch::Tensor& faces) { return faces.pow(exponent); };
}

struct Condition {
    const char* name;
    std::vector<FaceDistortion> variants; ///< accuracy is the mean over these
};

int run(char** arguments)
{
    at::set_num_threads(1);
    DataReport report;
    const std::vector<std::filesystem::path> sources = {arguments[2]};
    const EmotionDataset dataset = readEmotionData(sources, {}, {}, report);
    const auto model = openEmotionModel(arguments[1]);
    EmotionEvaluationOptions options;
    options.usage = Usage::PublicTest;
    const EmotionEvaluation plain = evaluateModel(*model, dataset, options);
    std::printf("as they are: %.2f %%\n", 100.0 * plain.accuracy);
    options.mirrored = true;
    std::printf("with the mirror image: %.2f %%\n\n",
                100.0 * evaluateModel(*model, dataset, options).accuracy);
    options.mirrored = false;
    const std::vector<Condition> conditions = {
        {"turned by 10 degrees", {placed(10, 1, 0, 0), placed(-10, 1, 0, 0)}},
        {"shifted by 10 %",
         {placed(0, 1, 0.1, 0), placed(0, 1, -0.1, 0), placed(0, 1, 0, 0.1),
          placed(0, 1, 0, -0.1)}},
        {"enlarged by 15 %", {placed(0, 1.15, 0, 0)}},
        {"reduced by 15 %", {placed(0, 1 / 1.15, 0, 0)}},
        {"gamma 0.6", {gamma(0.6)}},
        {"gamma 1.6", {gamma(1.6)}},
        {"blur, sigma 1 px", {blurred}},
        {"24x24 pixels", {coarse}}};
    for (const Condition& condition : conditions) {
        double sum = 0.0;
        for (const FaceDistortion& variant : condition.variants)
            sum += evaluateModel(*model, dataset, options, {}, variant).accuracy;
        const double accuracy = sum / static_cast<double>(condition.variants.size());
        std::printf("%-22s %6.2f %%  %+6.2f\n", condition.name, 100.0 * accuracy,
                    100.0 * (accuracy - plain.accuracy));
    }
    return 0;
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 3) {
        std::fprintf(stderr, "Usage: measure_emotion_model MODELS FER2013.csv\n");
        return static_cast<int>(ExitCode::Usage);
    }
    try {
        return run(arguments);
    } catch (const Error& error) {
        std::fprintf(stderr, "measure_emotion_model: %s\n", error.what());
        return static_cast<int>(error.exitCode());
    }
}
