// SPDX-License-Identifier: MIT
#pragma once

#include "core/learning/caption_example.h"
#include "core/learning/safetensors.h"

#include <torch/torch.h>

#include <span>

namespace v2m {

/// Inputs of several captions, as the network computes with them.
struct CaptionBatch {
    torch::Tensor features; ///< buckets of all captions, one after the other
    torch::Tensor offsets;  ///< where each caption's begin
    torch::Tensor hints;    ///< N x kCaptionHints
};

CaptionBatch captionBatch(std::span<const CaptionInput* const> inputs);

/// The network that reads a mood from words that name none, as it is trained.
///
/// Each bucket has a weight (the inverse document frequency of its words in the training captions;
/// 0 where fewer than two of them had one) and a vector. A caption is the sum of its vectors by
/// weight, over the Euclidean norm of the weights, so that long and short captions are alike; the
/// standardised hints of the lexicon follow. The first kCaptionOutputs numbers of the sum and a
/// linear layer on the hints give the outputs; a hidden layer of rectified units that sees all of
/// them adds to that.
///
/// core/recommend/caption_network.h computes the same without LibTorch.
class CaptionModelImpl : public torch::nn::Module {
public:
    CaptionModelImpl(std::int64_t width, std::int64_t hidden);

    /// Takes document frequencies, and the mean and scale of the hints, from the training captions.
    void fit(std::span<const CaptionExample> examples);

    /// N x kCaptionOutputs, not yet bounded to where they make sense.
    torch::Tensor forward(const CaptionBatch& batch);

    /// All tensors by their names in the file; tables of the buckets in half precision.
    TensorFile toFile() const;

    torch::Tensor vectors; ///< kCaptionBuckets x width

private:
    torch::Tensor m_weights;   ///< per bucket
    torch::Tensor m_hintMean;  ///< of the training captions
    torch::Tensor m_hintScale; ///< one over their deviation
    torch::nn::Linear m_direct{nullptr};
    torch::nn::Linear m_hidden{nullptr};
    torch::nn::Linear m_out{nullptr};
};
TORCH_MODULE(CaptionModel);

} // namespace v2m
