// SPDX-License-Identifier: MIT
#include "core/networks/emotion_network.h"

#include "core/base/error.h"
#include "core/datasets/emotion_dataset.h"

#include <nlohmann/json.hpp>

namespace v2m {
namespace {

constexpr std::int64_t kMaxWidth = 2048;
constexpr std::int64_t kMaxBlocks = 32;
constexpr std::size_t kMaxStages = 5; ///< the stem and four halvings leave 2 of 48 pixels

/// For a ConvNorm: the weights, and four numbers per channel of its norm.
std::int64_t numbersOf(std::int64_t inputs, std::int64_t outputs, std::int64_t kernel)
{
    return inputs * outputs * kernel * kernel + 4 * outputs;
}

constexpr std::int64_t kStemKernel = 5;
constexpr std::int64_t kBlockKernel = 3;

} // namespace

std::string EmotionNetworkShape::toJson() const
{
    return nlohmann::json{{"widths", widths}, {"blocks", blocks}}.dump();
}

EmotionNetworkShape EmotionNetworkShape::fromJson(const std::string& text)
{
    const auto refuse = [&]() -> ModelError {
        return ModelError(Message("v2m::networks", "“%1” does not describe an emotion network.")
                              .arg(text.substr(0, 80)));
    };
    EmotionNetworkShape shape;
    try {
        const auto json = nlohmann::json::parse(text);
        shape.widths = json.at("widths").get<std::vector<std::int64_t>>();
        shape.blocks = json.at("blocks").get<std::vector<std::int64_t>>();
    } catch (const nlohmann::json::exception&) {
        throw refuse();
    }
    if (shape.widths.empty() || shape.widths.size() > kMaxStages ||
        shape.widths.size() != shape.blocks.size())
        throw refuse();
    for (std::size_t stage = 0; stage < shape.widths.size(); ++stage)
        if (shape.widths[stage] < 1 || shape.widths[stage] > kMaxWidth || shape.blocks[stage] < 1 ||
            shape.blocks[stage] > kMaxBlocks)
            throw refuse();
    return shape;
}

std::int64_t EmotionNetworkShape::countOfNumbers() const
{
    std::int64_t channels = widths.front();
    std::int64_t count = numbersOf(1, channels, kStemKernel);
    for (std::size_t stage = 0; stage < widths.size(); ++stage) {
        const std::int64_t width = widths[stage];
        for (std::int64_t block = 0; block < blocks[stage]; ++block) {
            count +=
                numbersOf(channels, width, kBlockKernel) + numbersOf(width, width, kBlockKernel);
            if (channels != width || (stage > 0 && block == 0))
                count += numbersOf(channels, width, 1);
            channels = width;
        }
    }
    return count + (channels + 1) * static_cast<std::int64_t>(kEmotionCount + kCrowdEmotionCount);
}

ConvNormImpl::ConvNormImpl(std::int64_t inputs, std::int64_t outputs, std::int64_t kernel,
                           std::int64_t stride)
    : m_padding(kernel / 2)
{
    m_conv =
        register_module("conv", torch::nn::Conv2d(torch::nn::Conv2dOptions(inputs, outputs, kernel)
                                                      .stride(stride)
                                                      .padding(m_padding)
                                                      .bias(false)));
    m_norm = register_module("norm", torch::nn::BatchNorm2d(outputs));
    torch::nn::init::kaiming_normal_(m_conv->weight, 0.0, torch::kFanOut, torch::kReLU);
}

torch::Tensor ConvNormImpl::forward(const torch::Tensor& input)
{
    const torch::Tensor output = m_conv->forward(input);
    return m_norm ? m_norm->forward(output) : output;
}

void ConvNormImpl::fold()
{
    if (!m_norm)
        return;
    const torch::NoGradGuard noGrad;
    const torch::Tensor scale =
        m_norm->weight / torch::sqrt(m_norm->running_var + m_norm->options.eps());
    m_conv->weight.mul_(scale.view({-1, 1, 1, 1}));
    // A convolution without bias has registered an undefined one, which cannot be registered again.
    m_conv->bias = m_norm->bias - m_norm->running_mean * scale;
    m_norm = nullptr;
    unregister_module("norm");
}

void ConvNormImpl::pack()
{
    const std::vector<std::int64_t> padding(2, m_padding);
    const std::vector<std::int64_t> dilation(2, 1);
    m_conv->weight = at::mkldnn_reorder_conv2d_weight(m_conv->weight.to_mkldnn(), padding,
                                                      *m_conv->options.stride(), dilation);
    m_conv->bias = m_conv->bias.to_mkldnn();
}

void ConvNormImpl::startAtZero()
{
    torch::nn::init::zeros_(m_norm->weight);
}

ResidualBlockImpl::ResidualBlockImpl(std::int64_t inputs, std::int64_t outputs, std::int64_t stride)
    : m_stride(stride)
{
    m_first = register_module("first", ConvNorm(inputs, outputs, kBlockKernel, stride));
    m_second = register_module("second", ConvNorm(outputs, outputs, kBlockKernel, 1));
    m_second->startAtZero();
    if (inputs != outputs || stride != 1)
        m_shortcut = register_module("shortcut", ConvNorm(inputs, outputs, 1, 1));
}

torch::Tensor ResidualBlockImpl::forward(const torch::Tensor& input)
{
    const torch::Tensor inner = m_second->forward(torch::relu(m_first->forward(input)));
    if (!m_shortcut)
        return torch::relu(inner + input);
    const torch::Tensor beside =
        m_stride == 1 ? input
                      : torch::avg_pool2d(input, m_stride, m_stride, 0, /*ceil_mode=*/true,
                                          /*count_include_pad=*/false);
    return torch::relu(inner + m_shortcut->forward(beside));
}

EmotionNetworkImpl::EmotionNetworkImpl(EmotionNetworkShape shape, double dropout)
    : m_shape(std::move(shape))
{
    std::int64_t channels = m_shape.widths.front();
    m_stem = register_module("stem", ConvNorm(1, channels, kStemKernel, 2));
    m_stages = register_module("stages", torch::nn::Sequential());
    for (std::size_t stage = 0; stage < m_shape.widths.size(); ++stage) {
        for (std::int64_t block = 0; block < m_shape.blocks[stage]; ++block) {
            const std::int64_t stride = stage > 0 && block == 0 ? 2 : 1;
            m_stages->push_back(ResidualBlock(channels, m_shape.widths[stage], stride));
            channels = m_shape.widths[stage];
        }
    }
    m_dropout = register_module("dropout", torch::nn::Dropout(dropout));
    m_emotionHead = register_module(
        "emotion_head", torch::nn::Linear(channels, static_cast<std::int64_t>(kEmotionCount)));
    m_crowdHead = register_module(
        "crowd_head", torch::nn::Linear(channels, static_cast<std::int64_t>(kCrowdEmotionCount)));
    // oneDNN's convolutions are fastest in channels-last layout.
    for (torch::Tensor& parameter : parameters())
        if (parameter.dim() == 4)
            parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
}

EmotionLogits EmotionNetworkImpl::forward(const torch::Tensor& pictures)
{
    const torch::Tensor input = standardized(pictures);
    torch::Tensor features = torch::relu(m_stem->forward(
        m_packed ? input.to_mkldnn() : input.contiguous(torch::MemoryFormat::ChannelsLast)));
    features = m_stages->forward(features);
    features = (m_packed ? features.to_dense() : features).mean({2, 3});
    features = m_dropout->forward(features);
    return {m_emotionHead->forward(features), m_crowdHead->forward(features)};
}

void EmotionNetworkImpl::fold()
{
    for (const auto& module : modules(/*include_self=*/false))
        if (auto* layer = module->as<ConvNorm>())
            layer->fold();
    if (!at::hasMKLDNN())
        return;
    for (const auto& module : modules(/*include_self=*/false))
        if (auto* layer = module->as<ConvNorm>())
            layer->pack();
    m_packed = true;
}

} // namespace v2m
