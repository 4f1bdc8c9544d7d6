// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_module.h"

#include <torch/torch.h>

#include <cstdint>
#include <string>
#include <vector>

namespace v2m {

/// The shape of the network, stored with the weights so that the file is self-describing.
struct EmotionNetworkShape {
    std::vector<std::int64_t> widths = {32, 64, 160, 320}; ///< channels per stage
    std::vector<std::int64_t> blocks = {1, 2, 2, 2};       ///< residual blocks per stage

    /// {"widths": [...], "blocks": [...]}
    std::string toJson() const;
    /// @throws ModelError unless the text is such an object with plausible numbers.
    static EmotionNetworkShape fromJson(const std::string& text);

    /// The number of values in stateOf() of such a network, without creating one.
    std::int64_t countOfNumbers() const;

    bool operator==(const EmotionNetworkShape&) const = default;
};

/// A convolution with batch norm, which fold() merges into the convolution for inference.
class ConvNormImpl : public torch::nn::Module {
public:
    ConvNormImpl(std::int64_t inputs, std::int64_t outputs, std::int64_t kernel,
                 std::int64_t stride);

    torch::Tensor forward(const torch::Tensor& input);

    /// Folds the running statistics into weights and bias and drops the norm. Only after eval(); a
    /// folded network cannot be trained.
    void fold();

    /// Stores the weights in oneDNN's layout, which would otherwise be converted at every call: for
    /// one face that costs as much as the convolutions. Only after fold() and on the CPU.
    void pack();

    /// Initializes the gain of the norm to 0: a residual block then starts as the identity, which
    /// allows large initial learning rates (Goyal et al. 2017).
    void startAtZero();

private:
    std::int64_t m_padding;
    torch::nn::Conv2d m_conv{nullptr};
    torch::nn::BatchNorm2d m_norm{nullptr};
};
TORCH_MODULE(ConvNorm);

/// Two 3x3 convolutions with a shortcut (He et al. 2016); if the block halves the resolution, the
/// shortcut averages before its 1x1 convolution (ResNet-D, He et al. 2019).
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

/// The emotion network, shared by training and inference.
///
/// A residual network for grey faces of 48x48 (any size from 24 up works, as the last pooling is
/// global). Each picture is first standardized to mean 0 and deviation 1, so that the camera's
/// exposure and contrast matter less.
class EmotionNetworkImpl : public EmotionModule {
public:
    explicit EmotionNetworkImpl(EmotionNetworkShape shape = {}, double dropout = 0.0);

    EmotionLogits forward(const torch::Tensor& pictures) override;
    std::string shapeText() const override { return m_shape.toJson(); }

    /// Folds all batch norms into their convolutions and packs these.
    void fold() override;

    const EmotionNetworkShape& shape() const { return m_shape; }

private:
    EmotionNetworkShape m_shape;
    bool m_packed = false; ///< the convolutions expect tensors in oneDNN's layout
    ConvNorm m_stem{nullptr};
    torch::nn::Sequential m_stages{nullptr};
    torch::nn::Dropout m_dropout{nullptr};
    torch::nn::Linear m_emotionHead{nullptr};
    torch::nn::Linear m_crowdHead{nullptr};
};
TORCH_MODULE(EmotionNetwork);

} // namespace v2m
