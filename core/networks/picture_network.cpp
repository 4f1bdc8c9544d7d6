// SPDX-License-Identifier: MIT
#include "core/networks/picture_network.h"

#include "core/base/error.h"
#include "core/networks/picture_layers.h"

#include <algorithm>
#include <charconv>

namespace v2m {
namespace {

/// Far larger than any layer; products of four are far below 2^63.
constexpr std::int64_t kLongestSide = 30'000;

/// The default of torch::nn::BatchNorm2d.
constexpr double kNormEpsilon = 1e-5;

torch::Tensor numbersOf(const std::map<std::string, torch::Tensor>& tensors,
                        const std::string& name)
{
    return tensors.at(name).to(torch::kFloat).contiguous();
}

} // namespace

const std::vector<std::int64_t>& ShapeReader::read(const std::string& name, std::size_t sides)
{
    const auto found = m_shapes.find(name);
    if (found == m_shapes.end() || found->second.size() != sides ||
        std::any_of(found->second.begin(), found->second.end(),
                    [](std::int64_t side) { return side < 1 || side > kLongestSide; }))
        refuse(name);
    m_read.insert(name);
    return found->second;
}

void ShapeReader::readRow(const std::string& name, std::int64_t numbers)
{
    if (read(name, 1).front() != numbers)
        refuse(name);
}

std::vector<int> ShapeReader::numbersAfter(const std::string& prefix) const
{
    constexpr std::string_view kEnd = ".weight";
    std::vector<int> numbers;
    for (const auto& [name, shape] : m_shapes) {
        if (!name.starts_with(prefix + '.') || !name.ends_with(kEnd))
            continue;
        const char* const begin = name.data() + prefix.size() + 1;
        const char* const end = name.data() + name.size() - kEnd.size();
        int number = 0;
        if (begin < end && std::from_chars(begin, end, number).ptr == end && number >= 0)
            numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

void ShapeReader::requireAllRead() const
{
    for (const auto& [name, shape] : m_shapes)
        if (!m_read.contains(name))
            refuse(name);
}

void ShapeReader::refuse(const std::string& name)
{
    throw ModelError(Message("v2m::networks",
                             "it is none of the networks that this program knows (VGG, ResNet and "
                             "ResNeXt, with their parts named as in torchvision): its tensor “%1” "
                             "is missing, has another shape or does not belong there")
                         .arg(name));
}

ConvolutionLayer ConvolutionLayer::planned(ShapeReader& shapes, const std::string& name,
                                           const std::string& norm, std::int64_t inputs)
{
    ConvolutionLayer layer;
    layer.name = name;
    layer.norm = norm;
    const std::vector<std::int64_t> sides = shapes.read(name + ".weight", 4);
    if (sides[2] != sides[3] || sides[2] % 2 == 0 || sides[2] > 11 || inputs % sides[1] != 0 ||
        sides[0] % (inputs / sides[1]) != 0)
        ShapeReader::refuse(name + ".weight");
    layer.inputs = inputs;
    layer.outputs = sides[0];
    layer.kernel = sides[2];
    layer.groups = inputs / sides[1];
    layer.hasBias = shapes.has(name + ".bias");
    if (layer.hasBias)
        shapes.readRow(name + ".bias", layer.outputs);
    if (!norm.empty())
        for (const char* part : {".weight", ".bias", ".running_mean", ".running_var"})
            shapes.readRow(norm + part, layer.outputs);
    return layer;
}

void ConvolutionLayer::load(const std::map<std::string, torch::Tensor>& tensors)
{
    weight = numbersOf(tensors, name + ".weight");
    bias = hasBias ? numbersOf(tensors, name + ".bias") : torch::zeros({outputs});
    if (norm.empty())
        return;
    const torch::Tensor scale =
        numbersOf(tensors, norm + ".weight") /
        torch::sqrt(numbersOf(tensors, norm + ".running_var") + kNormEpsilon);
    weight = weight * scale.view({-1, 1, 1, 1});
    bias = (bias - numbersOf(tensors, norm + ".running_mean")) * scale +
           numbersOf(tensors, norm + ".bias");
}

torch::Tensor ConvolutionLayer::forward(const torch::Tensor& input) const
{
    return torch::conv2d(input, weight, bias, stride, kernel / 2, 1, groups);
}

LinearLayer LinearLayer::planned(ShapeReader& shapes, const std::string& name)
{
    LinearLayer layer;
    layer.name = name;
    const std::vector<std::int64_t>& sides = shapes.read(name + ".weight", 2);
    layer.outputs = sides[0];
    layer.inputs = sides[1];
    shapes.readRow(name + ".bias", layer.outputs);
    return layer;
}

void LinearLayer::load(const std::map<std::string, torch::Tensor>& tensors)
{
    weight = numbersOf(tensors, name + ".weight");
    bias = numbersOf(tensors, name + ".bias");
}

torch::Tensor LinearLayer::forward(const torch::Tensor& input) const
{
    return torch::linear(input, weight, bias);
}

std::int64_t PictureNetwork::countOfNumbers() const
{
    std::int64_t count = 0;
    for (const auto& [name, sides] : m_shapes) {
        std::int64_t numbers = 1;
        for (const std::int64_t side : sides)
            numbers *= side;
        count += numbers;
    }
    return count;
}

std::unique_ptr<PictureNetwork> planPictureNetwork(const TensorShapes& shapes)
{
    ShapeReader reader(shapes);
    std::unique_ptr<PictureNetwork> network =
        shapes.contains("conv1.weight") ? planResNet(reader) : planVgg(reader);
    reader.requireAllRead();
    network->m_shapes = shapes;
    return network;
}

} // namespace v2m
