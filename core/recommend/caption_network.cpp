// SPDX-License-Identifier: MIT
#include "core/recommend/caption_network.h"

#include "core/base/error.h"
#include "core/models/tensor_file.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <numeric>

namespace v2m {
namespace {

constexpr float kLeastNorm = 1e-6F; // as in training
constexpr std::size_t kPoint = 2;   ///< outputs before the affinities
constexpr std::int64_t kMostWidth = 1024;

/// Takes tensors of a file by name, when they have the shape that is wanted.
class Tensors {
public:
    explicit Tensors(const std::filesystem::path& file)
        : m_file(file), m_content(readTensorFile(file))
    {
    }

    const StoredTensor& named(const std::string& name) const
    {
        const auto found = std::find_if(m_content.tensors.begin(), m_content.tensors.end(),
                                        [&](const StoredTensor& t) { return t.name == name; });
        if (found == m_content.tensors.end())
            refuse(name);
        return *found;
    }

    std::vector<float> take(const std::string& name, const std::vector<std::int64_t>& shape) const
    {
        const StoredTensor& tensor = named(name);
        if (tensor.type == "U32" || tensor.shape != shape)
            refuse(name);
        std::vector<float> numbers = floatsOf(tensor);
        if (!std::all_of(numbers.begin(), numbers.end(), [](float x) { return std::isfinite(x); }))
            refuse(name);
        return numbers;
    }

    /// Distinct whole numbers in ascending order.
    std::vector<std::uint32_t> hashes(const std::string& name) const
    {
        const StoredTensor& tensor = named(name);
        if (tensor.type != "U32" || tensor.shape.size() != 1)
            refuse(name);
        std::vector<std::uint32_t> numbers(tensor.bytes.size() / sizeof(std::uint32_t));
        std::memcpy(numbers.data(), tensor.bytes.data(), numbers.size() * sizeof(std::uint32_t));
        if (!std::is_sorted(numbers.begin(), numbers.end(), std::less_equal<>()))
            refuse(name);
        return numbers;
    }

    /// The number of columns, or of rows, of a matrix.
    std::int64_t side(const std::string& name, std::size_t dimension, std::int64_t least) const
    {
        const StoredTensor& tensor = named(name);
        if (tensor.shape.size() != 2 || tensor.shape[dimension] < least ||
            tensor.shape[dimension] > kMostWidth)
            refuse(name);
        return tensor.shape[dimension];
    }

private:
    [[noreturn]] void refuse(const std::string& name) const
    {
        throw ModelError(Message("v2m::CaptionNetwork",
                                 "The model file “%1” holds no caption network: its "
                                 "tensor “%2” is missing or of another shape.")
                             .arg(m_file, name));
    }

    const std::filesystem::path& m_file;
    StoredTensors m_content;
};

} // namespace

CaptionNetwork::CaptionNetwork(const std::filesystem::path& file)
{
    const Tensors tensors(file);
    constexpr auto kHints = static_cast<std::int64_t>(kCaptionHints);
    constexpr auto kOutputs = static_cast<std::int64_t>(kCaptionOutputs);
    const std::int64_t width = tensors.side("vectors", 1, kOutputs);
    const std::int64_t hidden = tensors.side("hidden.weight", 0, 1);
    const std::int64_t inputs = width + kHints;
    m_width = static_cast<std::size_t>(width);
    m_vocabulary = tensors.hashes("vocabulary");
    const auto words = static_cast<std::int64_t>(m_vocabulary.size());
    m_weights = tensors.take("weights", {words});
    m_vectors = tensors.take("vectors", {words, width});
    m_hintMean = tensors.take("hint_mean", {kHints});
    m_hintScale = tensors.take("hint_scale", {kHints});
    m_direct.weight = tensors.take("direct.weight", {kOutputs, kHints});
    m_direct.bias = tensors.take("direct.bias", {kOutputs});
    m_hidden.weight = tensors.take("hidden.weight", {hidden, inputs});
    m_hidden.bias = tensors.take("hidden.bias", {hidden});
    m_out.weight = tensors.take("out.weight", {kOutputs, hidden});
    m_out.bias.assign(kCaptionOutputs, 0.0F);
}

std::vector<float> CaptionNetwork::Layer::operator()(const std::vector<float>& input) const
{
    std::vector<float> output = bias;
    for (std::size_t row = 0; row < output.size(); ++row)
        output[row] += std::inner_product(
            input.begin(), input.end(),
            weight.begin() + static_cast<std::ptrdiff_t>(row * input.size()), 0.0F);
    return output;
}

CaptionOutputs CaptionNetwork::read(const CaptionInput& input) const
{
    std::vector<float> values(m_width + kCaptionHints, 0.0F);
    float squares = 0.0F;
    for (const std::size_t place : placesOf(input.features)) {
        const float weight = m_weights[place];
        squares += weight * weight;
        const float* vector = &m_vectors[place * m_width];
        for (std::size_t i = 0; i < m_width; ++i)
            values[i] += weight * vector[i];
    }
    const float norm = std::max(std::sqrt(squares), kLeastNorm);
    for (std::size_t i = 0; i < m_width; ++i)
        values[i] /= norm;
    for (std::size_t i = 0; i < kCaptionHints; ++i)
        values[m_width + i] = (input.hints[i] - m_hintMean[i]) * m_hintScale[i];

    std::vector<float> hidden = m_hidden(values);
    for (float& unit : hidden)
        unit = std::max(unit, 0.0F);
    const std::vector<float> direct = m_direct({values.end() - kCaptionHints, values.end()});
    const std::vector<float> beside = m_out(hidden);
    CaptionOutputs outputs{};
    for (std::size_t i = 0; i < kCaptionOutputs; ++i) {
        const float sum = values[i] + direct[i] + beside[i];
        outputs[i] = std::clamp(sum, i < kPoint ? -1.0F : 0.0F, 1.0F);
    }
    return outputs;
}

std::vector<std::size_t> CaptionNetwork::placesOf(const std::vector<std::uint32_t>& features) const
{
    std::vector<std::size_t> places;
    for (const std::uint32_t feature : features) {
        const auto found = std::lower_bound(m_vocabulary.begin(), m_vocabulary.end(), feature);
        if (found != m_vocabulary.end() && *found == feature)
            places.push_back(static_cast<std::size_t>(found - m_vocabulary.begin()));
    }
    return places;
}

} // namespace v2m
