// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_module.h"

#include <torch/torch.h>

#include <cstdint>
#include <string>
#include <vector>

namespace v2m {

/// The shape of a MobileNet, stored with its weights.
struct MobileNetShape {
    static constexpr std::size_t kBlocks = 13;

    std::int64_t side = 96; ///< pictures are resampled to this many pixels
    /// Channels of the first convolution and of the blocks: kBlocks + 1 numbers that never fall.
    std::vector<std::int64_t> widths;

    /// {"architecture": "mobilenet", "side": ..., "widths": [...]}
    std::string toJson() const;
    /// @throws ModelError unless the text is such an object with plausible numbers.
    static MobileNetShape fromJson(const std::string& text);

    /// The number of values in stateOf() of such a network, without creating one.
    std::int64_t countOfNumbers() const;
};

/// A 3x3 or 1x1 convolution with batch norm and ReLU6. Pads like TensorFlow's SAME, whose even
/// sizes with stride 2 are padded right and below only.
class MobileNetLayerImpl : public torch::nn::Module {
public:
    explicit MobileNetLayerImpl(const torch::nn::Conv2dOptions& options);

    torch::Tensor forward(const torch::Tensor& input);

    /// Takes over a convolution whose norm was folded to one scale and bias per channel, and gives
    /// the norm the statistics of this input: in evaluation mode, the layer computes what the
    /// folded one did.
    /// @return the output for the input.
    /// @throws ModelError if a tensor has another shape than this layer's.
    torch::Tensor adopt(const torch::Tensor& weight, const torch::Tensor& scale,
                        const torch::Tensor& bias, const torch::Tensor& input);

private:
    torch::Tensor convolved(const torch::Tensor& input);

    std::int64_t m_kernel;
    std::int64_t m_stride;
    torch::nn::Conv2d m_conv{nullptr};
    torch::nn::BatchNorm2d m_norm{nullptr};
};
TORCH_MODULE(MobileNetLayer);

/// A MobileNet (Howard et al. 2017) with the emotion network's input and heads: depthwise and
/// pointwise convolutions over the standardized face, resampled to a size of its own.
///
/// Another family than EmotionNetwork, so its errors are others: as a teacher it adds what networks
/// of one family cannot.
class MobileNetImpl : public EmotionModule {
public:
    explicit MobileNetImpl(MobileNetShape shape, double dropout = 0.0);

    EmotionLogits forward(const torch::Tensor& pictures) override;
    std::string shapeText() const override { return m_shape.toJson(); }

    /// The standardized and resampled pictures: the first layer's input.
    torch::Tensor prepared(const torch::Tensor& pictures) const;

    /// In order: conv1, then dw1, pw1 to dw13, pw13, as they are named in the network's state.
    const std::vector<std::pair<std::string, MobileNetLayer>>& layers() const { return m_layers; }

private:
    MobileNetShape m_shape;
    std::vector<std::pair<std::string, MobileNetLayer>> m_layers;
    torch::nn::Dropout m_dropout{nullptr};
    torch::nn::Linear m_emotionHead{nullptr};
    torch::nn::Linear m_crowdHead{nullptr};
};
TORCH_MODULE(MobileNet);

} // namespace v2m
