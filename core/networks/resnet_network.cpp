// SPDX-License-Identifier: MIT
#include "core/emotion/emotion.h"
#include "core/networks/picture_layers.h"

#include <utility>

namespace v2m {
namespace {

constexpr int kMaxResNetStages = 6;
constexpr int kMaxResNetBlocks = 256;
constexpr std::int64_t kStemStride = 2;

/// Two or three convolutions with a shortcut; the first 3x3 has the block's stride.
struct Block {
    std::vector<ConvolutionLayer> convolutions;
    std::optional<ConvolutionLayer> shortcut;

    torch::Tensor forward(const torch::Tensor& input) const
    {
        torch::Tensor inner = input;
        for (std::size_t i = 0; i < convolutions.size(); ++i) {
            inner = convolutions[i].forward(inner);
            if (i + 1 < convolutions.size())
                inner = torch::relu(inner);
        }
        return torch::relu(inner + (shortcut ? shortcut->forward(input) : input));
    }
};

class ResNet : public PictureNetwork {
public:
    explicit ResNet(ShapeReader& shapes)
    {
        std::int64_t channels = shapes.read("conv1.weight", 4)[1];
        m_channels = channels;
        if (channels != 1 && channels != 3)
            ShapeReader::refuse("conv1.weight");
        m_stem = ConvolutionLayer::planned(shapes, "conv1", "bn1", channels);
        m_stem.stride = kStemStride;
        channels = m_stem.outputs;
        for (int stage = 1; stage <= kMaxResNetStages; ++stage)
            for (int block = 0; block < kMaxResNetBlocks; ++block) {
                const std::string at =
                    "layer" + std::to_string(stage) + '.' + std::to_string(block);
                if (!shapes.has(at + ".conv1.weight"))
                    break;
                m_blocks.push_back(planned(shapes, at, channels, stage > 1 && block == 0 ? 2 : 1));
                channels = m_blocks.back().convolutions.back().outputs;
            }
        if (m_blocks.empty())
            ShapeReader::refuse("layer1.0.conv1.weight");
        m_last = LinearLayer::planned(shapes, "fc");
        if (m_last.inputs != channels || m_last.outputs != static_cast<std::int64_t>(kEmotionCount))
            ShapeReader::refuse("fc.weight");
        m_name = nameText();
    }

    void load(const std::map<std::string, torch::Tensor>& tensors) override
    {
        m_stem.load(tensors);
        for (Block& block : m_blocks) {
            for (ConvolutionLayer& layer : block.convolutions)
                layer.load(tensors);
            if (block.shortcut)
                block.shortcut->load(tensors);
        }
        m_last.load(tensors);
    }

    torch::Tensor forward(const torch::Tensor& pictures) const override
    {
        torch::Tensor features = torch::max_pool2d(torch::relu(m_stem.forward(pictures)), 3, 2, 1);
        for (const Block& block : m_blocks)
            features = block.forward(features);
        return m_last.forward(features.mean({2, 3}));
    }

private:
    static Block planned(ShapeReader& shapes, const std::string& at, std::int64_t inputs,
                         std::int64_t stride)
    {
        Block block;
        std::int64_t channels = inputs;
        std::int64_t strideLeft = stride;
        const int count = shapes.has(at + ".conv3.weight") ? 3 : 2;
        for (int i = 1; i <= count; ++i) {
            const std::string number = std::to_string(i);
            const std::string name = at + ".conv" + number;
            // Each group of a convolution only sees its share of the channels.
            auto layer = ConvolutionLayer::planned(shapes, name, at + ".bn" + number, channels);
            if (layer.kernel > 1)
                layer.stride = std::exchange(strideLeft, 1);
            channels = layer.outputs;
            block.convolutions.push_back(std::move(layer));
        }
        if (shapes.has(at + ".downsample.0.weight")) {
            block.shortcut = ConvolutionLayer::planned(shapes, at + ".downsample.0",
                                                       at + ".downsample.1", inputs);
            block.shortcut->stride = stride;
        }
        if (strideLeft != 1 || (block.shortcut ? block.shortcut->outputs != channels
                                               : inputs != channels || stride != 1))
            ShapeReader::refuse(at + ".downsample.0.weight");
        return block;
    }

    std::string nameText() const
    {
        std::size_t depth = 2; // the stem and the last layer
        for (const Block& block : m_blocks)
            depth += block.convolutions.size();
        const ConvolutionLayer& middle = m_blocks.front().convolutions[1];
        const std::string number = std::to_string(depth);
        if (middle.groups == 1)
            return "ResNet-" + number;
        return "ResNeXt-" + number + ' ' + std::to_string(middle.groups) + 'x' +
               std::to_string(middle.inputs / middle.groups) + 'd';
    }

    ConvolutionLayer m_stem;
    std::vector<Block> m_blocks;
    LinearLayer m_last;
};

} // namespace

std::unique_ptr<PictureNetwork> planResNet(ShapeReader& shapes)
{
    return std::make_unique<ResNet>(shapes);
}

} // namespace v2m
