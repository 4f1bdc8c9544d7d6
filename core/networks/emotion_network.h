// SPDX-License-Identifier: MIT
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <string>
#include <vector>

namespace v2m {

/// The shape of the network; stored with the weights, so that a file says what it is.
struct EmotionNetworkShape {
    std::vector<std::int64_t> widths = {32, 64, 160, 320}; ///< channels per stage
    std::vector<std::int64_t> blocks = {1, 2, 2, 2};       ///< residual blocks per stage

    /// {"widths": [...], "blocks": [...]}
    std::string toJson() const;
    /// @throws ModelError unless the text is such an object with sensible numbers.
    static EmotionNetworkShape fromJson(const std::string& text);

    /// How many numbers stateOf() such a network has, without making one.
    std::int64_t countOfNumbers() const;

    bool operator==(const EmotionNetworkShape&) const = default;
};

/// A convolution with its batch norm, which fold() merges into the convolution for inference.
class ConvNormImpl : public torch::nn::Module {
public:
    ConvNormImpl(std::int64_t inputs, std::int64_t outputs, std::int64_t kernel,
                 std::int64_t stride);

    torch::Tensor forward(const torch::Tensor& input);

    /// Scales weights and bias by the norm's running statistics and drops the norm. Only after
    /// eval(); training a folded network makes no sense.
    void fold();

    /// Lays the weights out as oneDNN's kernels read them, which it would else do at every call:
    /// for one face that costs as much as the convolutions. Only after fold() and on the CPU.
    void pack();

    /// The gain of the norm starts at 0: a residual block is then the identity at first, which
    /// lets large learning rates start well (Goyal et al. 2017).
    void startAtZero();

private:
    std::int64_t m_padding;
    torch::nn::Conv2d m_conv{nullptr};
    torch::nn::BatchNorm2d m_norm{nullptr};
};
TORCH_MODULE(ConvNorm);

/// Two 3x3 convolutions beside a shortcut (He et al. 2016); where the block halves the picture,
/// the shortcut averages before its 1x1 convolution (ResNet-D, He et al. 2019).
class ResidualBlockImpl : public torch::nn::Module {
public:
    ResidualBlockImpl(std::int64_t inputs, std::int64_t outputs, std::int64_t stride);

    torch::Tensor forward(const torch::Tensor& input);

private:
    std::int64_t m_stride;
    ConvNorm m_first{nullptr};
    ConvNorm m_second{nullptr};
    ConvNorm m_shortcut{nullptr};
};
TORCH_MODULE(ResidualBlock);

/// What the network says of a batch, before softmax.
struct EmotionLogits {
    torch::Tensor emotions; ///< N x 7, in the order of Emotion
    torch::Tensor crowd;    ///< N x 8, in the order of CrowdEmotion
};

/// The one definition of the emotion network, shared by training and inference.
///
/// A residual network over grey faces of 48x48 (any size from 24 up works, as the last average
/// takes the whole field). Each picture is first brought to mean 0 and deviation 1, so that
/// exposure and contrast of a camera matter less; no picture sees its neighbours in the batch.
/// Two heads share the features: the labels of FER2013 and the votes of the FER+ crowd.
class EmotionNetworkImpl : public torch::nn::Module {
public:
    explicit EmotionNetworkImpl(EmotionNetworkShape shape = {}, double dropout = 0.0);

    /// @param pictures N x 1 x H x W of float in [0, 1].
    EmotionLogits forward(const torch::Tensor& pictures);

    /// Merges all batch norms into their convolutions and packs these; the outputs stay the same
    /// but for rounding. Only under InferenceMode, after eval() and on the CPU; neither training
    /// nor saving is possible afterwards.
    void fold();

    const EmotionNetworkShape& shape() const { return m_shape; }

private:
    EmotionNetworkShape m_shape;
    bool m_packed = false; ///< the convolutions take tensors in oneDNN's own layout
    ConvNorm m_stem{nullptr};
    torch::nn::Sequential m_stages{nullptr};
    torch::nn::Dropout m_dropout{nullptr};
    torch::nn::Linear m_emotionHead{nullptr};
    torch::nn::Linear m_crowdHead{nullptr};
};
TORCH_MODULE(EmotionNetwork);

/// Everything of a module that a file has to keep, by name: parameters and floating-point buffers.
std::vector<std::pair<std::string, torch::Tensor>> stateOf(const torch::nn::Module& module);

} // namespace v2m
