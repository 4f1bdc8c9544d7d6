// SPDX-License-Identifier: MIT
#include "tests/bench/held_out_faces.h"

#include "core/base/error.h"
#include "core/datasets/emotion_data.h"
#include "core/models/model_manifest.h"
#include "core/networks/emotion_network.h"
#include "core/networks/safetensors.h"
#include "core/networks/weights_in_memory.h"
#include "core/training/emotion_sets.h"
#include "core/training/emotion_tensors.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

namespace v2m {
namespace {

using torch::Tensor;

constexpr std::int64_t kBatch = 32;

/// The MobileNet of face_features.safetensors. Maps N x 1 x 48 x 48 in [0, 1] to N x 1024.
Tensor peopleOf(const TensorFile& file, const Tensor& faces)
{
    constexpr std::int64_t kSide = 224;
    constexpr int kPairs = 13;
    const auto named = [&](const std::string& name) { return file.find(name).to(torch::kFloat); };
    const auto strided = [](const Tensor& input, const Tensor& weight, const Tensor& bias,
                            bool halves, std::int64_t groups) {
        // TensorFlow's SAME padding: with stride 2, even sizes are padded on the right and bottom
        // only.
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

/// The emotion network up to its features, which its own forward() does not return.
class FeatureReader {
public:
    explicit FeatureReader(const std::filesystem::path& models)
    {
        const ModelManifest manifest = ModelManifest::read(models);
        const ModelEntry& entry = manifest.entry("emotion");
        const auto file = manifest.verifiedFile(entry);
        m_temperature = entry.temperature;
        m_network = emotionNetworkOf(readSafetensors(file), file);
        m_network->eval();
    }

    /// Maps N x 1 x 48 x 48 in [0, 1] to N x 320.
    Tensor featuresOf(const Tensor& pictures) const
    {
        const auto parts = m_network->named_children();
        const Tensor centred = pictures - pictures.mean({1, 2, 3}, /*keepdim=*/true);
        const Tensor deviation = centred.square().mean({1, 2, 3}, true).sqrt();
        const Tensor input = centred / deviation.clamp_min(1.0 / 255.0);
        const Tensor first = torch::relu(parts["stem"]->as<ConvNorm>()->forward(input));
        return parts["stages"]->as<torch::nn::Sequential>()->forward(first).mean({2, 3});
    }

    Tensor scoresOf(const Tensor& features) const
    {
        const auto parts = m_network->named_children();
        const Tensor logits = parts["emotion_head"]->as<torch::nn::Linear>()->forward(features);
        return torch::softmax(logits / m_temperature, 1);
    }

private:
    std::shared_ptr<EmotionModule> m_network;
    double m_temperature = 1.0;
};

/// The outputs of the networks: "people" n x 1024, "features" n x 320, "scores" n x 7.
TensorFile readNetworks(const EmotionTensors& tensors, const Tensor& rows,
                        const std::filesystem::path& models,
                        const std::filesystem::path& faceFeatures)
{
    const FeatureReader reader(models);
    const TensorFile weights = readSafetensors(faceFeatures);
    std::vector<Tensor> people;
    std::vector<Tensor> features;
    std::int64_t done = 0;
    for (const Tensor& part : rows.split(kBatch)) {
        const Tensor pictures = tensors.picturesOf(part);
        people.push_back(peopleOf(weights, pictures));
        features.push_back(reader.featuresOf(pictures));
        done += part.size(0);
        std::fprintf(stderr, "\r%lld of %lld faces", static_cast<long long>(done),
                     static_cast<long long>(rows.size(0)));
    }
    std::fputc('\n', stderr);
    const Tensor all = torch::cat(features).contiguous();
    return {{},
            {{"people", torch::cat(people).contiguous()},
             {"features", all},
             {"scores", reader.scoresOf(all).contiguous()}}};
}

/// Scales each row to mean 0 and length 1.
Tensor standardized(const Tensor& rows)
{
    const Tensor centred = rows - rows.mean(1, /*keepdim=*/true);
    return centred / centred.norm(2, 1, /*keepdim=*/true).clamp_min(1e-6);
}

/// Subtracts the mean row and scales each row to length 1.
Tensor directions(const Tensor& rows)
{
    const Tensor centred = rows - rows.mean(0, /*keepdim=*/true);
    return centred / centred.norm(2, 1, /*keepdim=*/true).clamp_min(1e-6);
}

/// The largest correlation of the middle of one picture with the other picture, over shifts and
/// mirroring, at half size: FER2013 contains many photographs several times with different crops.
Tensor samenessOf(const Tensor& pictures)
{
    constexpr std::int64_t kReach = 2;
    const Tensor small = torch::avg_pool2d(pictures, 2);
    const std::int64_t side = small.size(3) - 2 * kReach;
    const auto window = [&](const Tensor& from, std::int64_t down, std::int64_t right) {
        return standardized(from.narrow(2, down, side).narrow(3, right, side).flatten(1));
    };
    const Tensor middle = window(small, kReach, kReach);
    Tensor most;
    for (const Tensor& other : {small, small.flip({3})}) {
        for (std::int64_t down = 0; down <= 2 * kReach; ++down) {
            for (std::int64_t right = 0; right <= 2 * kReach; ++right) {
                const Tensor here = middle.mm(window(other, down, right).t());
                if (most.defined())
                    torch::maximum_out(most, most, here);
                else
                    most = here;
            }
        }
    }
    return torch::maximum(most, most.t()).contiguous();
}

} // namespace

bool HeldOutFaces::areOnePerson(std::size_t one, std::size_t other, float fewestAlike) const
{
    const auto at =
        static_cast<std::int64_t>(one) * likeness.size(1) + static_cast<std::int64_t>(other);
    return one != other && likeness.data_ptr<float>()[at] >= fewestAlike &&
           sameness.data_ptr<float>()[at] <= kSamePhotograph;
}

HeldOutFaces readHeldOutFaces(const std::filesystem::path& models,
                              const std::filesystem::path& fer2013,
                              const std::filesystem::path& faceFeatures,
                              const std::filesystem::path& cache)
{
    at::set_num_threads(1);
    DataReport report;
    const EmotionDataset dataset = readEmotionData({&fer2013, 1}, {}, {}, report);
    const EmotionSets sets = splitEmotionData(dataset);
    HeldOutFaces held;
    held.rows = sets.calibration;
    held.rows.insert(held.rows.end(), sets.validation.begin(), sets.validation.end());
    for (const std::int64_t row : held.rows)
        held.labels.push_back(dataset.labels[static_cast<std::size_t>(row)]);
    const EmotionTensors tensors = emotionTensors(dataset, 0.0, 0.0, {});
    const Tensor rows = rowTensor(held.rows);
    const bool isKept = !cache.empty() && std::filesystem::exists(cache);
    const TensorFile said =
        isKept ? readSafetensors(cache) : readNetworks(tensors, rows, models, faceFeatures);
    for (const char* name : {"people", "features", "scores"}) {
        const Tensor tensor = said.find(name);
        if (!tensor.defined() || tensor.dim() != 2 || tensor.size(0) != rows.size(0))
            throw FileError(Message::verbatim("The cache is of other data."));
    }
    if (!isKept && !cache.empty())
        writeSafetensors(cache, said);
    held.features = said.find("features").contiguous();
    const Tensor scores = said.find("scores").contiguous();
    for (std::int64_t row = 0; row < scores.size(0); ++row) {
        EmotionScores one{};
        std::copy_n(scores.data_ptr<float>() + row * scores.size(1), kEmotionCount, one.begin());
        held.scores.push_back(one);
    }
    const Tensor people = directions(said.find("people"));
    held.likeness = people.mm(people.t()).contiguous();
    held.sameness = samenessOf(tensors.picturesOf(rows));
    return held;
}

EmotionScores raised(const EmotionScores& scores, const EmotionValues& by)
{
    EmotionValues product{};
    double sum = 0.0;
    for (std::size_t i = 0; i < kEmotionCount; ++i) {
        product[i] = static_cast<double>(scores[i]) * std::exp(by[i]);
        sum += product[i];
    }
    EmotionScores result = scores;
    if (sum > 0.0)
        for (std::size_t i = 0; i < kEmotionCount; ++i)
            result[i] = static_cast<float>(product[i] / sum);
    return result;
}

Outcome outcomeOf(const HeldOutFaces& held, std::span<const std::size_t> faces,
                  std::span<const EmotionScores> scores)
{
    Outcome outcome;
    std::vector<Emotion> labels;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        labels.push_back(held.labels[faces[i]]);
        const bool before = held.isRight(faces[i]);
        const bool after = emotionsByScore(scores[i])[0] == labels.back();
        outcome.putRight += !before && after ? 1 : 0;
        outcome.putWrong += before && !after ? 1 : 0;
    }
    outcome.figures = evaluateScores(scores, labels);
    return outcome;
}

} // namespace v2m
