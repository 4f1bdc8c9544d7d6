// SPDX-License-Identifier: MIT
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace v2m {

/// The network's output for a batch, before softmax.
struct EmotionLogits {
    torch::Tensor emotions; ///< N x 7, in the order of Emotion
    torch::Tensor crowd;    ///< N x 8, in the order of CrowdEmotion
};

/// A network from faces to emotions that can be trained. Two heads share its features: the labels
/// of FER2013 and the votes of the FER+ crowd.
class EmotionModule : public torch::nn::Module {
public:
    /// @param pictures N x 1 x H x W floats in [0, 1]; pictures of a batch are independent.
    virtual EmotionLogits forward(const torch::Tensor& pictures) = 0;

    /// JSON from which makeEmotionModule() creates an equal one, as stored with the weights.
    virtual std::string shapeText() const = 0;

    /// Makes inference faster; outputs are unchanged up to rounding. Only under InferenceMode,
    /// after eval() and on the CPU; the network can no longer be trained or saved.
    virtual void fold() {}
};

/// A network of any known family with random weights.
/// @param dropout share of the features that are left out in training.
/// @throws ModelError unless the text is the shape of such a network.
std::shared_ptr<EmotionModule> makeEmotionModule(const std::string& shapeText,
                                                 double dropout = 0.0);

/// The number of values in stateOf() of such a network, without creating one.
/// @throws ModelError likewise.
std::int64_t countOfNumbers(const std::string& shapeText);

/// Each picture with mean 0 and deviation 1, so that the camera's exposure and contrast matter
/// less.
/// @param pictures N x 1 x H x W floats in [0, 1].
torch::Tensor standardized(const torch::Tensor& pictures);

/// The persistent state of a module by name: parameters and floating-point buffers.
std::vector<std::pair<std::string, torch::Tensor>> stateOf(const torch::nn::Module& module);

} // namespace v2m
