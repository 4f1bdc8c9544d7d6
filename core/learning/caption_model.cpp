// SPDX-License-Identifier: MIT
#include "core/learning/caption_model.h"

#include <cmath>

namespace v2m {
namespace {

namespace F = torch::nn::functional;

constexpr auto kHintCount = static_cast<std::int64_t>(kCaptionHints);
constexpr auto kOutputCount = static_cast<std::int64_t>(kCaptionOutputs);

/// A bucket that fewer captions fill says nothing that holds for others.
constexpr int kFewestCaptions = 2;

constexpr double kFirstVectors = 0.01; ///< deviation of the vectors before training
constexpr double kLeastDeviation = 1e-3;
constexpr double kLeastNorm = 1e-6;

} // namespace

CaptionBatch captionBatch(std::span<const CaptionInput* const> inputs)
{
    std::vector<std::int64_t> features;
    std::vector<std::int64_t> offsets;
    CaptionBatch batch;
    batch.hints = torch::empty({static_cast<std::int64_t>(inputs.size()), kHintCount});
    auto hints = batch.hints.accessor<float, 2>();
    for (std::size_t row = 0; row < inputs.size(); ++row) {
        offsets.push_back(static_cast<std::int64_t>(features.size()));
        features.insert(features.end(), inputs[row]->features.begin(), inputs[row]->features.end());
        for (std::size_t hint = 0; hint < kCaptionHints; ++hint)
            hints[static_cast<std::int64_t>(row)][static_cast<std::int64_t>(hint)] =
                inputs[row]->hints[hint];
    }
    batch.features = torch::tensor(features, torch::kLong);
    batch.offsets = torch::tensor(offsets, torch::kLong);
    return batch;
}

CaptionModelImpl::CaptionModelImpl(std::int64_t width, std::int64_t hidden)
{
    vectors = register_parameter("vectors", kFirstVectors * torch::randn({kCaptionBuckets, width}));
    m_weights = register_buffer("weights", torch::zeros({kCaptionBuckets}));
    m_hintMean = register_buffer("hint_mean", torch::zeros({kHintCount}));
    m_hintScale = register_buffer("hint_scale", torch::ones({kHintCount}));
    m_direct = register_module("direct", torch::nn::Linear(kHintCount, kOutputCount));
    m_hidden = register_module("hidden", torch::nn::Linear(width + kHintCount, hidden));
    m_out = register_module(
        "out", torch::nn::Linear(torch::nn::LinearOptions(hidden, kOutputCount).bias(false)));
}

void CaptionModelImpl::fit(std::span<const CaptionExample> examples)
{
    const torch::NoGradGuard noGradients;
    std::vector<int> captions(kCaptionBuckets, 0);
    std::vector<const CaptionInput*> inputs;
    for (const CaptionExample& example : examples) {
        inputs.push_back(&example.input);
        for (const std::uint32_t bucket : example.input.features)
            ++captions[bucket];
    }
    const double all = 1.0 + static_cast<double>(examples.size());
    auto weights = m_weights.accessor<float, 1>();
    for (std::size_t bucket = 0; bucket < captions.size(); ++bucket) {
        const double idf = 1.0 + std::log(all / (1.0 + captions[bucket]));
        weights[static_cast<std::int64_t>(bucket)] =
            captions[bucket] < kFewestCaptions ? 0.0F : static_cast<float>(idf);
    }
    m_weights.copy_(m_weights.to(torch::kHalf)); // as it will be stored
    const torch::Tensor hints = captionBatch(inputs).hints;
    m_hintMean.copy_(hints.mean(0));
    m_hintScale.copy_(1.0 / hints.std(0, /*unbiased=*/false).clamp_min(kLeastDeviation));
}

torch::Tensor CaptionModelImpl::forward(const CaptionBatch& batch)
{
    const torch::Tensor weights = m_weights.index_select(0, batch.features);
    const auto bag = F::EmbeddingBagFuncOptions().offsets(batch.offsets).mode(torch::kSum);
    const torch::Tensor sum = F::embedding_bag(
        batch.features, vectors, F::EmbeddingBagFuncOptions(bag).per_sample_weights(weights));
    const torch::Tensor squares =
        F::embedding_bag(batch.features, torch::ones({kCaptionBuckets, 1}),
                         F::EmbeddingBagFuncOptions(bag).per_sample_weights(weights.square()));
    const torch::Tensor words = sum / squares.sqrt().clamp_min(kLeastNorm);
    const torch::Tensor hints = (batch.hints - m_hintMean) * m_hintScale;
    const torch::Tensor input = torch::cat({words, hints}, 1);
    return words.slice(1, 0, kOutputCount) + m_direct(hints) + m_out(torch::relu(m_hidden(input)));
}

TensorFile CaptionModelImpl::toFile() const
{
    TensorFile file;
    file.metadata = {{"format", "video2music caption network 1"}};
    for (const auto& item : named_buffers())
        file.tensors.emplace_back(item.key(), item.value());
    for (const auto& item : named_parameters())
        file.tensors.emplace_back(item.key(), item.value().detach());
    for (auto& [name, tensor] : file.tensors)
        if (name == "vectors" || name == "weights")
            tensor = tensor.to(torch::kHalf);
    return file;
}

} // namespace v2m
