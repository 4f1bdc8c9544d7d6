// SPDX-License-Identifier: MIT
#include "core/networks/mobilenet_network.h"

#include "core/base/error.h"
#include "core/datasets/emotion_dataset.h"

#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace v2m {
namespace {

using torch::Tensor;

constexpr const char* kArchitecture = "mobilenet";
constexpr std::int64_t kMinSide = 32; ///< the five halvings leave one pixel
constexpr std::int64_t kMaxSide = 256;
constexpr std::int64_t kMostChannels = 2048;
constexpr std::int64_t kDepthwiseKernel = 3;
constexpr std::array<std::size_t, 4> kHalvingBlocks = {2, 4, 6, 12};
constexpr std::int64_t kHeads = static_cast<std::int64_t>(kEmotionCount + kCrowdEmotionCount);

/// Of a standardized picture: about that of the colour pictures, from 0 to 255, that such networks
/// are trained on.
constexpr double kInputDeviation = 60.0;

constexpr double kRelu6Limit = 6.0; ///< of ReLU6

/// min(max(x, 0), 6), also for training in bfloat16, for which LibTorch 1.13 lacks the gradient of
/// its own.
class Relu6 : public torch::autograd::Function<Relu6> {
public:
    static Tensor forward(torch::autograd::AutogradContext* context, const Tensor& input)
    {
        const Tensor output = torch::clamp(input, 0.0, kRelu6Limit);
        context->save_for_backward({output});
        return output;
    }

    static torch::autograd::tensor_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::tensor_list& gradients)
    {
        const Tensor output = context->get_saved_variables().front();
        const Tensor& gradient = gradients.front();
        if (output.is_cpu() && output.scalar_type() == torch::kBFloat16 &&
            gradient.strides() == output.strides() && output.is_non_overlapping_and_dense())
            return {maskedInOnePass(gradient, output)};
        const Tensor above = torch::threshold_backward(gradient, output, 0.0);
        return {torch::threshold_backward(above, output.neg(), -kRelu6Limit)};
    }

private:
    /// The gradient where 0 < output < 6, else 0. Positive bfloat16 numbers are in the order of
    /// their bits.
    static Tensor maskedInOnePass(const Tensor& gradient, const Tensor& output)
    {
        constexpr std::int64_t kGrain = 1 << 15;
        constexpr std::int16_t kLimitBits = 0x40C0; // of 6 in bfloat16
        Tensor masked = torch::empty_like(gradient);
        const auto* from = static_cast<const std::int16_t*>(gradient.data_ptr());
        const auto* out = static_cast<const std::int16_t*>(output.data_ptr());
        auto* to = static_cast<std::int16_t*>(masked.data_ptr());
        at::parallel_for(0, output.numel(), kGrain, [=](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin; i < end; ++i) {
                // Without a branch, which would be mispredicted half of the time; 0 wraps round.
                const bool isWithin = static_cast<std::uint16_t>(out[i] - 1) < kLimitBits - 1;
                to[i] = static_cast<std::int16_t>(from[i] & -static_cast<int>(isWithin));
            }
        });
        return masked;
    }
};

torch::nn::Conv2dOptions bareConvolution(std::int64_t inputs, std::int64_t outputs,
                                         std::int64_t kernel)
{
    return torch::nn::Conv2dOptions(inputs, outputs, kernel).bias(false);
}

} // namespace

std::string MobileNetShape::toJson() const
{
    return nlohmann::json{{"architecture", kArchitecture}, {"side", side}, {"widths", widths}}
        .dump();
}

MobileNetShape MobileNetShape::fromJson(const std::string& text)
{
    MobileNetShape shape;
    const auto json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
    bool isUsable = false;
    try {
        shape.side = json.at("side").get<std::int64_t>();
        shape.widths = json.at("widths").get<std::vector<std::int64_t>>();
        isUsable = json.at("architecture").get<std::string>() == kArchitecture &&
                   shape.side >= kMinSide && shape.side <= kMaxSide &&
                   shape.widths.size() == kBlocks + 1 &&
                   std::all_of(shape.widths.begin(), shape.widths.end(),
                               [](auto width) { return width >= 1 && width <= kMostChannels; }) &&
                   // Else a small file could ask for much memory.
                   std::is_sorted(shape.widths.begin(), shape.widths.end());
    } catch (const nlohmann::json::exception&) {
        isUsable = false;
    }
    if (!isUsable)
        throw ModelError(Message("v2m::networks", "“%1” does not describe a MobileNet.")
                             .arg(text.substr(0, 80)));
    return shape;
}

std::int64_t MobileNetShape::countOfNumbers() const
{
    constexpr std::int64_t kPerChannel =
        kDepthwiseKernel * kDepthwiseKernel + 4; // the norm holds four numbers
    std::int64_t count = kPerChannel * widths.front();
    for (std::size_t block = 1; block < widths.size(); ++block)
        count += kPerChannel * widths[block - 1] + (widths[block - 1] + 4) * widths[block];
    return count + (widths.back() + 1) * kHeads;
}

MobileNetLayerImpl::MobileNetLayerImpl(const torch::nn::Conv2dOptions& options)
    : m_kernel(options.kernel_size()->at(0)), m_stride(options.stride()->at(0))
{
    m_conv = register_module("conv", torch::nn::Conv2d(options));
    m_norm = register_module("norm", torch::nn::BatchNorm2d(options.out_channels()));
}

Tensor MobileNetLayerImpl::convolved(const Tensor& input)
{
    if (m_kernel == 1)
        return m_conv->forward(input);
    const auto missing = [&](std::int64_t size) {
        return std::max<std::int64_t>(0, (size + m_stride - 1) / m_stride * m_stride - m_stride +
                                             m_kernel - size);
    };
    const std::int64_t across = missing(input.size(3));
    const std::int64_t down = missing(input.size(2));
    if (across == down && across % 2 == 0)
        return torch::conv2d(input, m_conv->weight, {}, m_stride, across / 2, 1,
                             m_conv->options.groups());
    return m_conv->forward(torch::constant_pad_nd(
        input, {across / 2, across - across / 2, down / 2, down - down / 2}));
}

Tensor MobileNetLayerImpl::forward(const Tensor& input)
{
    return Relu6::apply(m_norm->forward(convolved(input)));
}

Tensor MobileNetLayerImpl::adopt(const Tensor& weight, const Tensor& scale, const Tensor& bias,
                                 const Tensor& input)
{
    const torch::NoGradGuard noGrad;
    if (weight.sizes() != m_conv->weight.sizes() || scale.sizes() != m_norm->bias.sizes() ||
        bias.sizes() != m_norm->bias.sizes())
        throw ModelError(Message("v2m::networks", "Its tensors do not fit each other."));
    m_conv->weight.copy_(weight);
    const Tensor output = convolved(input);
    const Tensor mean = output.mean({0, 2, 3});
    const Tensor variance = output.var({0, 2, 3}, /*unbiased=*/false);
    m_norm->running_mean.copy_(mean);
    m_norm->running_var.copy_(variance);
    m_norm->weight.copy_(scale * torch::sqrt(variance + m_norm->options.eps()));
    m_norm->bias.copy_(bias + scale * mean);
    return torch::clamp(output * scale.view({1, -1, 1, 1}) + bias.view({1, -1, 1, 1}), 0.0,
                        kRelu6Limit);
}

MobileNetImpl::MobileNetImpl(MobileNetShape shape, double dropout) : m_shape(std::move(shape))
{
    const auto add = [this](const std::string& name, const torch::nn::Conv2dOptions& options) {
        m_layers.emplace_back(name, register_module(name, MobileNetLayer(options)));
    };
    std::int64_t channels = m_shape.widths.front();
    // Colour pictures' three channels are equal for grey ones, so their weights add up to one.
    add("conv1", bareConvolution(1, channels, kDepthwiseKernel).stride(2));
    for (std::size_t block = 1; block < m_shape.widths.size(); ++block) {
        const bool halves =
            std::find(kHalvingBlocks.begin(), kHalvingBlocks.end(), block) != kHalvingBlocks.end();
        const std::string number = std::to_string(block);
        add("dw" + number, bareConvolution(channels, channels, kDepthwiseKernel)
                               .groups(channels)
                               .stride(halves ? 2 : 1));
        add("pw" + number, bareConvolution(channels, m_shape.widths[block], 1));
        channels = m_shape.widths[block];
    }
    m_dropout = register_module("dropout", torch::nn::Dropout(dropout));
    m_emotionHead = register_module(
        "emotion_head", torch::nn::Linear(channels, static_cast<std::int64_t>(kEmotionCount)));
    m_crowdHead = register_module(
        "crowd_head", torch::nn::Linear(channels, static_cast<std::int64_t>(kCrowdEmotionCount)));
    // oneDNN's convolutions are fastest in channels-last layout.
    for (Tensor& parameter : parameters())
        if (parameter.dim() == 4)
            parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
}

Tensor MobileNetImpl::prepared(const Tensor& pictures) const
{
    return torch::upsample_bilinear2d(standardized(pictures) * kInputDeviation,
                                      {m_shape.side, m_shape.side}, /*align_corners=*/false)
        .contiguous(torch::MemoryFormat::ChannelsLast);
}

EmotionLogits MobileNetImpl::forward(const Tensor& pictures)
{
    Tensor features = prepared(pictures);
    for (auto& [name, layer] : m_layers)
        features = layer->forward(features);
    features = m_dropout->forward(features.mean({2, 3}));
    return {m_emotionHead->forward(features), m_crowdHead->forward(features)};
}

} // namespace v2m
