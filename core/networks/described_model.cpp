// SPDX-License-Identifier: MIT
#include "core/networks/described_model.h"

#include "core/base/error.h"

#include <utility>

namespace v2m {

DescribedModel::DescribedModel(std::filesystem::path name, Network network,
                               ModelDescription description)
    : m_file(std::move(name)), m_network(std::move(network)), m_description(std::move(description))
{
    const auto channels = static_cast<std::int64_t>(m_description.mean.size());
    m_mean = torch::tensor(m_description.mean).view({1, channels, 1, 1});
    m_deviation = torch::tensor(m_description.deviation).view({1, channels, 1, 1});
    std::vector<std::int64_t> columns(kEmotionCount);
    for (std::size_t i = 0; i < kEmotionCount; ++i)
        columns[index(m_description.labels[i])] = static_cast<std::int64_t>(i);
    m_columns = torch::tensor(columns);
}

EmotionProbabilities DescribedModel::predict(const torch::Tensor& faces)
{
    const c10::InferenceMode inference;
    torch::Tensor output = outputOf(faces);
    if (!m_description.probabilities)
        output = torch::softmax(output / m_description.temperature, 1);
    return {output.index_select(1, m_columns), {}};
}

void DescribedModel::verifyOutput()
{
    const c10::InferenceMode inference;
    constexpr std::int64_t kSide = EmotionDataset::kSide;
    // Not uniform, as networks that normalize contrast would divide by zero.
    const torch::Tensor face = torch::linspace(0.0, 1.0, kSide * kSide).view({1, 1, kSide, kSide});
    for (const torch::Tensor& faces : {face, torch::cat({face, face.flip({2})})}) {
        const torch::Tensor output = outputOf(faces);
        if (!torch::isfinite(output).all().item<bool>())
            throw ModelError(
                Message("v2m::networks", "The model “%1” returns values that are not numbers.")
                    .arg(m_file));
        if (!m_description.probabilities)
            continue;
        constexpr double kTolerance = 0.01; // half precision rounds
        if (output.min().item<double>() < 0.0 ||
            (output.sum(1) - 1.0).abs().max().item<double>() > kTolerance)
            throw ModelError(
                Message("v2m::networks",
                        "The model “%1” returns no probabilities, which are at least 0 and sum "
                        "to 1 for each face, although its description says so.")
                    .arg(m_file));
    }
}

torch::Tensor DescribedModel::outputOf(const torch::Tensor& faces)
{
    const std::int64_t side = m_description.side;
    torch::Tensor input = faces;
    if (faces.size(2) != side)
        input = torch::upsample_bilinear2d(faces, {side, side}, /*align_corners=*/false);
    input = ((input - m_mean) / m_deviation).contiguous();
    const torch::Tensor output = m_network(input).to(torch::kFloat);
    if (output.dim() != 2 || output.size(0) != input.size(0) ||
        output.size(1) != static_cast<std::int64_t>(kEmotionCount))
        throw ModelError(Message("v2m::networks",
                                 "The model “%1” returns %2 for an input of shape %3; it "
                                 "must return one row of 7 numbers per face.")
                             .arg(m_file, shapeText(output), shapeText(input)));
    return output;
}

std::string shapeText(const torch::Tensor& tensor)
{
    std::string text;
    for (const std::int64_t size : tensor.sizes())
        text.append(text.empty() ? "" : "x").append(std::to_string(size));
    return text.empty() ? "a single number" : text;
}

} // namespace v2m
