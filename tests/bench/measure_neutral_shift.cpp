// SPDX-License-Identifier: MIT
// What it is worth to learn somebody's face at rest, for models/MODEL_CARD.md.
//
//   measure_neutral_shift MODELS FER2013.csv FACE_FEATURES.safetensors [PAIRS]
//
// PAIRS is a file to write, with a line "likeness sameness row row" for each pair, to look at them.
//
// FER2013 does not say who is who, so people are told by likeness: two faces are taken for one
// person's if a network that knows faces finds them alike, and for one photograph if their pixels
// are. Of the faces that the emotion network has not learned from (PublicTest, and those that
// fitted its temperature), each that has a neutral face of the same person but not of the same
// photograph is read with what that neutral face teaches: the most alike where there are several.
// The control learns from a neutral face drawn at random instead.
#include "core/base/error.h"
#include "core/datasets/emotion_data.h"
#include "core/jobs/evaluation.h"
#include "core/networks/emotion_model.h"
#include "core/networks/safetensors.h"
#include "core/training/emotion_sets.h"
#include "core/training/emotion_tensors.h"
#include "tests/bench/neutral_shift.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <random>

using namespace v2m;
using torch::Tensor;

namespace {

constexpr std::int64_t kBatch = 32;

/// Pixels of two prints of one photograph correlate more than this.
constexpr float kSamePhotograph = 0.85F;

/// The MobileNet of FACE_FEATURES.safetensors: N x 1 x 48 x 48 in [0, 1] to N x 1024.
Tensor featuresOf(const TensorFile& file, const Tensor& faces)
{
    constexpr std::int64_t kSide = 224;
    constexpr int kPairs = 13;
    const auto named = [&](const std::string& name) { return file.find(name).to(torch::kFloat); };
    const auto strided = [](const Tensor& input, const Tensor& weight, const Tensor& bias,
                            bool halves, std::int64_t groups) {
        // TensorFlow's SAME: with stride 2, even sizes are padded right and below only.
        const Tensor padded =
            torch::constant_pad_nd(input, halves ? std::vector<std::int64_t>{0, 1, 0, 1}
                                                 : std::vector<std::int64_t>{1, 1, 1, 1});
        const std::vector<std::int64_t> stride(2, halves ? 2 : 1);
        const std::vector<std::int64_t> none(2, 0);
        const std::vector<std::int64_t> one(2, 1);
        return torch::conv2d(padded, weight, bias, stride, none, one, groups);
    };
    const Tensor means = torch::tensor({104.0F, 117.0F, 124.0F}).view({1, 3, 1, 1});
    const Tensor large = torch::upsample_bicubic2d(faces, {kSide, kSide}, false);
    Tensor x = large.clamp(0, 1) * 255.0F - means;
    x = torch::clamp(strided(x, named("conv1.weight"), named("conv1.bias"), true, 1), 0, 6);
    for (int pair = 1; pair <= kPairs; ++pair) {
        const std::string depthwise = "dw" + std::to_string(pair);
        const std::string pointwise = "pw" + std::to_string(pair);
        const bool halves = pair == 2 || pair == 4 || pair == 6 || pair == 12;
        const Tensor weight =
            named(depthwise + ".weight") * named(depthwise + ".scale").view({-1, 1, 1, 1});
        x = strided(x, weight, named(depthwise + ".bias"), halves, x.size(1)).clamp(0, 6);
        x = torch::conv2d(x, named(pointwise + ".weight"), named(pointwise + ".bias")).clamp(0, 6);
    }
    return x.mean({2, 3});
}

/// Rows to length 1 after their common mean is taken away.
Tensor directions(const Tensor& rows)
{
    const Tensor centred = rows - rows.mean(0, /*keepdim=*/true);
    return centred / centred.norm(2, 1, /*keepdim=*/true).clamp_min(1e-6);
}

/// The faces that the network has not learned from.
struct HeldOut {
    std::vector<std::int64_t> rows;
    std::vector<Emotion> labels;
    std::vector<EmotionScores> scores;
    std::vector<std::size_t> neutral; ///< indices of the neutral ones
    Tensor likeness;                  ///< n x n, cosine of features
    Tensor sameness;                  ///< n x n, correlation of pixels
};

HeldOut readHeldOut(const EmotionDataset& dataset, EmotionModel& model, const TensorFile& faces)
{
    const EmotionSets sets = splitEmotionData(dataset);
    HeldOut held;
    held.rows = sets.calibration;
    held.rows.insert(held.rows.end(), sets.validation.begin(), sets.validation.end());
    const EmotionTensors tensors = emotionTensors(dataset, 0.0, 0.0, {});
    std::vector<Tensor> features;
    for (const Tensor& part : rowTensor(held.rows).split(kBatch)) {
        const Tensor pictures = tensors.picturesOf(part);
        features.push_back(featuresOf(faces, pictures));
        const Tensor scores = model.predict(pictures).emotions.to(torch::kFloat).contiguous();
        for (std::int64_t row = 0; row < scores.size(0); ++row) {
            EmotionScores one{};
            std::copy_n(scores.data_ptr<float>() + row * scores.size(1), kEmotionCount,
                        one.begin());
            held.scores.push_back(one);
        }
        std::fprintf(stderr, "\r%zu of %zu faces", held.scores.size(), held.rows.size());
    }
    std::fputc('\n', stderr);
    for (std::size_t i = 0; i < held.rows.size(); ++i) {
        held.labels.push_back(dataset.labels[static_cast<std::size_t>(held.rows[i])]);
        if (held.labels.back() == Emotion::Neutral)
            held.neutral.push_back(i);
    }
    const Tensor people = directions(torch::cat(features));
    held.likeness = people.mm(people.t()).contiguous();
    const Tensor flat = tensors.picturesOf(rowTensor(held.rows)).flatten(1);
    const Tensor own = flat - flat.mean(1, /*keepdim=*/true);
    const Tensor pixels = own / own.norm(2, 1, /*keepdim=*/true).clamp_min(1e-6);
    held.sameness = pixels.mm(pixels.t()).contiguous();
    return held;
}

/// A face to read and the neutral face to learn from, as indices into HeldOut.
struct Pair {
    std::size_t read;
    std::size_t learned;
};

std::vector<Pair> pairsOf(const HeldOut& held, float fewestAlike)
{
    const auto likeness = held.likeness.accessor<float, 2>();
    const auto sameness = held.sameness.accessor<float, 2>();
    std::vector<Pair> pairs;
    for (std::size_t read = 0; read < held.rows.size(); ++read) {
        const auto at = static_cast<std::int64_t>(read);
        float best = fewestAlike;
        std::optional<std::size_t> teacher;
        for (const std::size_t other : held.neutral) {
            const auto with = static_cast<std::int64_t>(other);
            if (other == read || likeness[at][with] < best || sameness[at][with] > kSamePhotograph)
                continue;
            best = likeness[at][with];
            teacher = other;
        }
        if (teacher)
            pairs.push_back({read, *teacher});
    }
    return pairs;
}

/// How a way of reading compares with the plain one.
struct Outcome {
    EmotionEvaluation figures;
    std::size_t putRight = 0;
    std::size_t putWrong = 0;
};

Outcome outcomeOf(const HeldOut& held, const std::vector<Pair>& pairs,
                  const std::array<double, kEmotionCount>& usual, double trust)
{
    Outcome outcome;
    std::vector<EmotionScores> scores;
    std::vector<Emotion> labels;
    for (const Pair& pair : pairs) {
        const Emotion label = held.labels[pair.read];
        const EmotionScores& plain = held.scores[pair.read];
        const NeutralShift shift =
            learnNeutralShift(std::span(&held.scores[pair.learned], 1), usual, trust);
        scores.push_back(shifted(plain, shift));
        labels.push_back(label);
        const bool before = emotionsByScore(plain).front() == label;
        const bool after = emotionsByScore(scores.back()).front() == label;
        outcome.putRight += !before && after ? 1 : 0;
        outcome.putWrong += before && !after ? 1 : 0;
    }
    outcome.figures = evaluateScores(scores, labels);
    return outcome;
}

void print(const char* name, double trust, const Outcome& outcome)
{
    const EmotionEvaluation& figures = outcome.figures;
    std::printf("| %-15s | %4.2f | %5.2f %% | %5.2f %% | %5.3f | %5.3f | %3zu / %-3zu |\n", name,
                trust, 100.0 * figures.accuracy, 100.0 * figures.balancedAccuracy, figures.logLoss,
                figures.calibrationError, outcome.putRight, outcome.putWrong);
}

/// What neutral faces of many people show.
std::array<double, kEmotionCount> usualOf(const HeldOut& held)
{
    std::vector<EmotionScores> neutral;
    for (const std::size_t at : held.neutral)
        neutral.push_back(held.scores[at]);
    const auto usual = meanLogOdds(neutral);
    std::printf("%zu faces, %zu of them neutral, whose log-odds are on average", held.rows.size(),
                neutral.size());
    for (const double value : usual)
        std::printf(" %.2f", value);
    std::printf("\n");
    return usual;
}

void compare(const HeldOut& held, const std::array<double, kEmotionCount>& usual, float fewestAlike)
{
    const std::vector<Pair> pairs = pairsOf(held, fewestAlike);
    std::printf("\nlikeness at least %.2f: %zu faces\n", static_cast<double>(fewestAlike),
                pairs.size());
    if (pairs.empty())
        return;
    std::vector<Pair> strangers = pairs;
    std::mt19937 random(7);
    for (Pair& pair : strangers)
        pair.learned = held.neutral[random() % held.neutral.size()];
    std::printf("| learned from | trust | accuracy | balanced | log loss | ECE | right / wrong |\n"
                "| --- | --- | --- | --- | --- | --- | --- |\n");
    print("nothing", 0.0, outcomeOf(held, pairs, usual, 0.0));
    for (const double trust : {0.125, 0.25, 0.5, 0.75, 1.0}) {
        print("same person", trust, outcomeOf(held, pairs, usual, trust));
        print("somebody else", trust, outcomeOf(held, strangers, usual, trust));
    }
    std::fflush(stdout);
}

void writePairs(const HeldOut& held, const char* file)
{
    std::FILE* out = std::fopen(file, "w");
    if (out == nullptr)
        throw FileError(Message::verbatim("The pairs cannot be written."));
    const auto likeness = held.likeness.accessor<float, 2>();
    const auto sameness = held.sameness.accessor<float, 2>();
    for (const Pair& pair : pairsOf(held, 0.0F)) {
        const auto read = static_cast<std::int64_t>(pair.read);
        const auto learned = static_cast<std::int64_t>(pair.learned);
        std::fprintf(out, "%.3f %.3f %lld %lld\n", static_cast<double>(likeness[read][learned]),
                     static_cast<double>(sameness[read][learned]),
                     static_cast<long long>(held.rows[pair.read]),
                     static_cast<long long>(held.rows[pair.learned]));
    }
    std::fclose(out);
}

int run(int count, char** arguments)
{
    const c10::InferenceMode inference;
    at::set_num_threads(1);
    DataReport report;
    const std::vector<std::filesystem::path> sources = {arguments[2]};
    const EmotionDataset dataset = readEmotionData(sources, {}, {}, report);
    const auto model = openEmotionModel(arguments[1]);
    const HeldOut held = readHeldOut(dataset, *model, readSafetensors(arguments[3]));
    const auto usual = usualOf(held);
    if (count > 4)
        writePairs(held, arguments[4]);
    for (const float fewestAlike : {0.5F, 0.6F, 0.7F, 0.8F})
        compare(held, usual, fewestAlike);
    return 0;
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 4 && count != 5) {
        std::fprintf(stderr,
                     "Usage: measure_neutral_shift MODELS FER2013.csv FACE_FEATURES [PAIRS]\n");
        return static_cast<int>(ExitCode::Usage);
    }
    try {
        return run(count, arguments);
    } catch (const Error& error) {
        std::fprintf(stderr, "measure_neutral_shift: %s\n", error.what());
        return static_cast<int>(error.exitCode());
    }
}
