// SPDX-License-Identifier: MIT
#include "core/networks/caption_model.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace v2m {
namespace {

namespace F = torch::nn::functional;

constexpr auto kHintCount = static_cast<std::int64_t>(kCaptionHints);
constexpr auto kOutputCount = static_cast<std::int64_t>(kCaptionOutputs);

/// A feature of fewer captions says nothing that holds for others.
constexpr int kFewestCaptions = 3;

constexpr double kFirstVectors = 0.01; ///< deviation of the vectors before training
constexpr double kLeastDeviation = 1e-3;
constexpr double kLeastNorm = 1e-6;

torch::Tensor hintsOf(std::span<const CaptionInput* const> inputs)
{
    torch::Tensor tensor = torch::empty({static_cast<std::int64_t>(inputs.size()), kHintCount});
    auto hints = tensor.accessor<float, 2>();
    for (std::size_t row = 0; row < inputs.size(); ++row)
        for (std::size_t hint = 0; hint < kCaptionHints; ++hint)
            hints[static_cast<std::int64_t>(row)][static_cast<std::int64_t>(hint)] =
                inputs[row]->hints[hint];
    return tensor;
}

std::string bytesOf(const void* data, std::size_t size)
{
    return {static_cast<const char*>(data), size};
}

StoredTensor stored(const std::string& name, const torch::Tensor& tensor, bool half)
{
    const torch::Tensor plain =
        tensor.detach().to(half ? torch::kHalf : torch::kFloat).contiguous();
    return {name, half ? "F16" : "F32", plain.sizes().vec(),
            bytesOf(plain.data_ptr(), static_cast<std::size_t>(plain.nbytes()))};
}

} // namespace

CaptionModelImpl::CaptionModelImpl(std::span<const CaptionExample> examples, std::int64_t width,
                                   std::int64_t hidden)
{
    std::map<std::uint32_t, int> captions;
    std::vector<const CaptionInput*> inputs;
    for (const CaptionExample& example : examples) {
        inputs.push_back(&example.input);
        for (const std::uint32_t feature : example.input.features)
            ++captions[feature];
    }
    const double all = 1.0 + static_cast<double>(examples.size());
    std::vector<float> weights;
    for (const auto& [feature, count] : captions) {
        if (count < kFewestCaptions)
            continue;
        m_vocabulary.push_back(feature);
        weights.push_back(static_cast<float>(1.0 + std::log(all / (1.0 + count))));
    }
    const auto words = static_cast<std::int64_t>(m_vocabulary.size());
    vectors = register_parameter("vectors", kFirstVectors * torch::randn({words, width}));
    // As it will be stored.
    m_weights = register_buffer(
        "weights", torch::tensor(weights, torch::kFloat).to(torch::kHalf).to(torch::kFloat));
    const torch::Tensor hints = hintsOf(inputs);
    m_hintMean = register_buffer("hint_mean", hints.mean(0));
    m_hintScale = register_buffer(
        "hint_scale", 1.0 / hints.std(0, /*unbiased=*/false).clamp_min(kLeastDeviation));
    m_direct = register_module("direct", torch::nn::Linear(kHintCount, kOutputCount));
    m_hidden = register_module("hidden", torch::nn::Linear(width + kHintCount, hidden));
    m_out = register_module(
        "out", torch::nn::Linear(torch::nn::LinearOptions(hidden, kOutputCount).bias(false)));
}

CaptionBatch CaptionModelImpl::batchOf(std::span<const CaptionInput* const> inputs) const
{
    std::vector<std::int64_t> features;
    std::vector<std::int64_t> offsets;
    for (const CaptionInput* input : inputs) {
        offsets.push_back(static_cast<std::int64_t>(features.size()));
        for (const std::uint32_t feature : input->features) {
            const auto found = std::lower_bound(m_vocabulary.begin(), m_vocabulary.end(), feature);
            if (found != m_vocabulary.end() && *found == feature)
                features.push_back(found - m_vocabulary.begin());
        }
    }
    return {torch::tensor(features, torch::kLong), torch::tensor(offsets, torch::kLong),
            hintsOf(inputs)};
}

torch::Tensor CaptionModelImpl::forward(const CaptionBatch& batch)
{
    const torch::Tensor weights = m_weights.index_select(0, batch.features);
    const auto bag = F::EmbeddingBagFuncOptions().offsets(batch.offsets).mode(torch::kSum);
    const torch::Tensor sum = F::embedding_bag(
        batch.features, vectors, F::EmbeddingBagFuncOptions(bag).per_sample_weights(weights));
    const torch::Tensor squares =
        F::embedding_bag(batch.features, torch::ones({m_weights.size(0), 1}),
                         F::EmbeddingBagFuncOptions(bag).per_sample_weights(weights.square()));
    const torch::Tensor words = sum / squares.sqrt().clamp_min(kLeastNorm);
    const torch::Tensor hints = (batch.hints - m_hintMean) * m_hintScale;
    const torch::Tensor input = torch::cat({words, hints}, 1);
    return words.slice(1, 0, kOutputCount) + m_direct(hints) + m_out(torch::relu(m_hidden(input)));
}

StoredTensors CaptionModelImpl::toFile() const
{
    StoredTensors file;
    file.metadata = {{"format", "video2music caption network 2"}};
    file.tensors.push_back(
        {"vocabulary",
         "U32",
         {static_cast<std::int64_t>(m_vocabulary.size())},
         bytesOf(m_vocabulary.data(), m_vocabulary.size() * sizeof(std::uint32_t))});
    for (const auto& item : named_buffers())
        file.tensors.push_back(stored(item.key(), item.value(), item.key() == "weights"));
    for (const auto& item : named_parameters())
        file.tensors.push_back(stored(item.key(), item.value(), item.key() == "vectors"));
    return file;
}

} // namespace v2m
