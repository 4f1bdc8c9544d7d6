// SPDX-License-Identifier: MIT
#include "core/emotion/emotion.h"
#include "core/networks/picture_layers.h"

namespace v2m {
namespace {

constexpr std::int64_t kKernel = 3;
constexpr std::int64_t kMaxLayers = 64;
constexpr std::int64_t kLargestField = 16;

class Vgg : public PictureNetwork {
public:
    explicit Vgg(ShapeReader& shapes)
    {
        planFeatures(shapes);
        planClassifier(shapes);
        m_name = "VGG-" + std::to_string(m_steps.size() + m_linear.size());
    }

    void load(const std::map<std::string, torch::Tensor>& tensors) override
    {
        for (Step& step : m_steps)
            step.convolution.load(tensors);
        for (LinearLayer& layer : m_linear)
            layer.load(tensors);
    }

    torch::Tensor forward(const torch::Tensor& pictures) const override
    {
        torch::Tensor features = pictures;
        for (const Step& step : m_steps) {
            features = torch::relu(step.convolution.forward(features));
            if (step.halvesAfter)
                features = torch::max_pool2d(features, 2);
        }
        features = torch::adaptive_avg_pool2d(features, {m_field, m_field}).flatten(1);
        for (std::size_t i = 0; i < m_linear.size(); ++i) {
            features = m_linear[i].forward(features);
            if (i + 1 < m_linear.size())
                features = torch::relu(features);
        }
        return features;
    }

private:
    struct Step {
        ConvolutionLayer convolution;
        bool halvesAfter = true;
    };

    static std::string feature(int number) { return "features." + std::to_string(number); }

    /// Only layers with weights have names, but the numbers count all layers: convolution, norm,
    /// ReLU and pooling.
    void planFeatures(ShapeReader& shapes)
    {
        const std::vector<int> numbers = shapes.numbersAfter("features");
        if (numbers.empty() || numbers.size() > kMaxLayers)
            ShapeReader::refuse(feature(0) + ".weight");
        std::int64_t channels = shapes.read(feature(0) + ".weight", 4)[1];
        m_channels = channels;
        if (channels != 1 && channels != 3)
            ShapeReader::refuse(feature(0) + ".weight");
        int expected = 0;
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const int number = numbers[i];
            if (number != expected && (m_steps.empty() || number != expected + 1))
                ShapeReader::refuse(feature(expected) + ".weight");
            if (!m_steps.empty())
                m_steps.back().halvesAfter = number != expected;
            const bool hasNorm = shapes.has(feature(number + 1) + ".running_mean");
            i += hasNorm ? 1 : 0;
            Step step;
            step.convolution = ConvolutionLayer::planned(
                shapes, feature(number), hasNorm ? feature(number + 1) : std::string(), channels);
            if (step.convolution.kernel != kKernel || step.convolution.groups != 1)
                ShapeReader::refuse(feature(number) + ".weight");
            channels = step.convolution.outputs;
            m_steps.push_back(std::move(step));
            expected = number + (hasNorm ? 3 : 2);
        }
    }

    void planClassifier(ShapeReader& shapes)
    {
        if (shapes.has("classifier.weight")) {
            m_linear.push_back(LinearLayer::planned(shapes, "classifier"));
        } else {
            for (const int number : shapes.numbersAfter("classifier"))
                m_linear.push_back(
                    LinearLayer::planned(shapes, "classifier." + std::to_string(number)));
        }
        if (m_linear.empty())
            ShapeReader::refuse("classifier.weight");
        const std::int64_t channels = m_steps.back().convolution.outputs;
        m_field = 1;
        while (m_field < kLargestField && m_field * m_field * channels < m_linear.front().inputs)
            ++m_field;
        std::int64_t inputs = m_field * m_field * channels;
        for (const LinearLayer& layer : m_linear) {
            if (layer.inputs != inputs)
                ShapeReader::refuse(layer.name + ".weight");
            inputs = layer.outputs;
        }
        if (inputs != static_cast<std::int64_t>(kEmotionCount))
            ShapeReader::refuse(m_linear.back().name + ".weight");
    }

    std::vector<Step> m_steps;
    std::vector<LinearLayer> m_linear;
    std::int64_t m_field = 1; ///< side of the final pooling output
};

} // namespace

std::unique_ptr<PictureNetwork> planVgg(ShapeReader& shapes)
{
    return std::make_unique<Vgg>(shapes);
}

} // namespace v2m
