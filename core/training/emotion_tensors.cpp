// SPDX-License-Identifier: MIT
#include "core/training/emotion_tensors.h"

#include "core/datasets/ferplus_votes.h"

#include <cmath>

namespace v2m {
namespace {

constexpr float kMaxGrey = 255.0F;

std::array<float, kEmotionCount> classWeights(const EmotionDataset& dataset,
                                              std::span<const std::int64_t> rows)
{
    std::array<float, kEmotionCount> weights{};
    weights.fill(1.0F);
    if (rows.empty())
        return weights;
    std::array<double, kEmotionCount> counts{};
    for (const std::int64_t row : rows)
        counts[index(dataset.labels[static_cast<std::size_t>(row)])] += 1.0;
    // A class of n pictures weighs n / sqrt(n) in total; the mean over all pictures is to be 1.
    double sum = 0.0;
    for (const double count : counts)
        sum += std::sqrt(count);
    for (std::size_t i = 0; i < kEmotionCount; ++i)
        if (counts[i] > 0.0)
            weights[i] =
                static_cast<float>(static_cast<double>(rows.size()) / sum / std::sqrt(counts[i]));
    return weights;
}

} // namespace

torch::Tensor EmotionTensors::picturesOf(const torch::Tensor& rows) const
{
    return pictures.index_select(0, rows).to(torch::kFloat).div_(kMaxGrey);
}

EmotionTensors emotionTensors(const EmotionDataset& dataset, double crowdShare, double smoothing,
                              std::span<const std::int64_t> balancedRows)
{
    const auto count = static_cast<std::int64_t>(dataset.size());
    const auto weightOf = classWeights(dataset, balancedRows);
    EmotionTensors tensors;
    // The tensors outlive the data set, so the bytes are copied.
    tensors.pictures =
        torch::from_blob(const_cast<std::uint8_t*>(dataset.pixels.data()),
                         {count, 1, EmotionDataset::kSide, EmotionDataset::kSide}, torch::kUInt8)
            .clone();
    tensors.labels = torch::empty({count}, torch::kInt64);
    tensors.targets = torch::zeros({count, static_cast<std::int64_t>(kEmotionCount)});
    tensors.crowd = torch::zeros({count, static_cast<std::int64_t>(kCrowdEmotionCount)});
    tensors.weights = torch::empty({count});
    auto labels = tensors.labels.accessor<std::int64_t, 1>();
    auto targets = tensors.targets.accessor<float, 2>();
    auto crowd = tensors.crowd.accessor<float, 2>();
    auto weights = tensors.weights.accessor<float, 1>();
    for (std::int64_t row = 0; row < count; ++row) {
        const auto at = static_cast<std::size_t>(row);
        const std::size_t label = index(dataset.labels[at]);
        labels[row] = static_cast<std::int64_t>(label);
        weights[row] = weightOf[label];
        const auto shares = sevenClassShares(dataset.crowd[at]);
        const double soft = shares ? crowdShare : smoothing;
        for (std::size_t i = 0; i < kEmotionCount; ++i) {
            const double other = shares ? (*shares)[i] : 1.0 / kEmotionCount;
            const double own = i == label ? 1.0 : 0.0;
            targets[row][static_cast<std::int64_t>(i)] =
                static_cast<float>((1.0 - soft) * own + soft * other);
        }
        for (std::size_t i = 0; i < kCrowdEmotionCount; ++i)
            crowd[row][static_cast<std::int64_t>(i)] = dataset.crowd[at][i];
    }
    return tensors;
}

torch::Tensor rowTensor(std::span<const std::int64_t> rows)
{
    return torch::tensor(at::ArrayRef<std::int64_t>(rows.data(), rows.size()), torch::kInt64);
}

} // namespace v2m
