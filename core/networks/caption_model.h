// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/caption_example.h"
#include "core/models/tensor_file.h"

#include <torch/torch.h>

#include <cstdint>
#include <span>
#include <vector>

namespace v2m {

/// Inputs of several captions, as the network computes with them.
struct CaptionBatch {
    torch::Tensor features; ///< places in the vocabulary, of all captions one after the other
    torch::Tensor offsets;  ///< where each caption's begin
    torch::Tensor hints;    ///< N x kCaptionHints
};

/// The network that reads a mood from words that name none, as it is trained.
///
/// Its vocabulary are the features that at least three training captions hold; others are passed
/// over. Each has a weight, the inverse document frequency, and a vector. A caption is the sum of
/// its vectors by weight, over the Euclidean norm of the weights, so that long and short captions
/// are alike; the standardised hints of the lexicon follow. The first kCaptionOutputs numbers of
/// the sum and a linear layer on the hints give the outputs; a hidden layer of rectified units that
/// sees all of them adds to that.
///
/// core/recommend/caption_network.h computes the same without LibTorch.
class CaptionModelImpl : public torch::nn::Module {
public:
    /// Takes the vocabulary, its document frequencies, and the mean and scale of the hints, from
    /// the training captions.
    /// @param width the length of a vector, at least kCaptionOutputs.
    CaptionModelImpl(std::span<const CaptionExample> examples, std::int64_t width,
                     std::int64_t hidden);

    CaptionBatch batchOf(std::span<const CaptionInput* const> inputs) const;

    /// N x kCaptionOutputs, not yet bounded to where they make sense.
    torch::Tensor forward(const CaptionBatch& batch);

    /// All tensors by their names in the file; those of the vocabulary in half precision.
    StoredTensors toFile() const;

    torch::Tensor vectors; ///< one for each word of the vocabulary

private:
    std::vector<std::uint32_t> m_vocabulary; ///< hashes, ascending
    torch::Tensor m_weights;                 ///< one for each of them
    torch::Tensor m_hintMean;                ///< of the training captions
    torch::Tensor m_hintScale;               ///< one over their deviation
    torch::nn::Linear m_direct{nullptr};
    torch::nn::Linear m_hidden{nullptr};
    torch::nn::Linear m_out{nullptr};
};
TORCH_MODULE(CaptionModel);

} // namespace v2m
