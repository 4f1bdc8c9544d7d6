// SPDX-License-Identifier: MIT
#include "core/sound/sound_network.h"

#include "core/base/error.h"
#include "core/models/tensor_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string>

namespace v2m {
namespace {

constexpr std::int64_t kMaxMembers = 64;
constexpr std::int64_t kMaxHidden = 1024;

[[noreturn]] void refuse(const std::filesystem::path& file, const std::string& tensor)
{
    throw ModelError(Message("v2m::SoundNetwork",
                             "The model file “%1” holds no sound network: its tensor “%2” is "
                             "missing or of another shape.")
                         .arg(file, tensor));
}

const StoredTensor& named(const StoredTensors& content, const std::string& name,
                          const std::filesystem::path& file)
{
    const auto found = std::find_if(content.tensors.begin(), content.tensors.end(),
                                    [&](const StoredTensor& t) { return t.name == name; });
    if (found == content.tensors.end() || found->type == "U32")
        refuse(file, name);
    return *found;
}

std::vector<float> take(const StoredTensors& content, const std::string& name,
                        const std::vector<std::int64_t>& shape, const std::filesystem::path& file)
{
    const StoredTensor& tensor = named(content, name, file);
    std::vector<float> numbers = floatsOf(tensor);
    if (tensor.shape != shape ||
        !std::all_of(numbers.begin(), numbers.end(), [](float x) { return std::isfinite(x); }))
        refuse(file, name);
    return numbers;
}

} // namespace

SoundNetwork::SoundNetwork(const std::filesystem::path& file)
    : SoundNetwork(readTensorFile(file), file)
{
}

SoundNetwork::SoundNetwork(const StoredTensors& tensors, const std::filesystem::path& name)
{
    const auto version = tensors.metadata.find("descriptors");
    if (version == tensors.metadata.end() ||
        version->second != std::to_string(kDescriptorVersion)) {
        throw ModelError(Message("v2m::SoundNetwork",
                                 "The model file “%1” was trained on other descriptors of sound "
                                 "than this program reads.")
                             .arg(name));
    }
    constexpr auto kInputs = static_cast<std::int64_t>(kDescriptorCount);
    constexpr auto kOut = static_cast<std::int64_t>(kOutputs);
    const std::vector<std::int64_t>& shape = named(tensors, "hidden.weight", name).shape;
    if (shape.size() != 3 || shape[0] < 1 || shape[0] > kMaxMembers || shape[1] < 1 ||
        shape[1] > kMaxHidden)
        refuse(name, "hidden.weight");
    m_members = static_cast<std::size_t>(shape[0]);
    m_hidden = static_cast<std::size_t>(shape[1]);
    m_mean = take(tensors, "mean", {kInputs}, name);
    m_scale = take(tensors, "scale", {kInputs}, name);
    m_hiddenWeight = take(tensors, "hidden.weight", {shape[0], shape[1], kInputs}, name);
    m_hiddenBias = take(tensors, "hidden.bias", {shape[0], shape[1]}, name);
    m_outWeight = take(tensors, "out.weight", {shape[0], kOut, shape[1]}, name);
    m_outBias = take(tensors, "out.bias", {shape[0], kOut}, name);
    m_varianceScale = take(tensors, "variance_scale", {2}, name);
}

SoundAffect SoundNetwork::read(const SoundDescriptors& descriptors) const
{
    std::array<float, kDescriptorCount> inputs{};
    for (std::size_t i = 0; i < kDescriptorCount; ++i)
        inputs[i] =
            std::clamp((descriptors[i] - m_mean[i]) * m_scale[i], -kMaxUnusual, kMaxUnusual);
    std::array<double, 2> sum{};
    std::array<double, 2> squares{};
    std::array<double, 2> variances{};
    std::vector<float> hidden(m_hidden);
    for (std::size_t member = 0; member < m_members; ++member) {
        for (std::size_t unit = 0; unit < m_hidden; ++unit) {
            const std::size_t row = member * m_hidden + unit;
            const auto weights =
                m_hiddenWeight.begin() + static_cast<std::ptrdiff_t>(row * kDescriptorCount);
            hidden[unit] = std::tanh(
                std::inner_product(inputs.begin(), inputs.end(), weights, m_hiddenBias[row]));
        }
        std::array<float, kOutputs> outputs{};
        for (std::size_t output = 0; output < kOutputs; ++output) {
            const std::size_t row = member * kOutputs + output;
            const auto weights = m_outWeight.begin() + static_cast<std::ptrdiff_t>(row * m_hidden);
            outputs[output] =
                std::inner_product(hidden.begin(), hidden.end(), weights, m_outBias[row]);
        }
        for (std::size_t axis = 0; axis < 2; ++axis) {
            sum[axis] += outputs[axis];
            squares[axis] += static_cast<double>(outputs[axis]) * outputs[axis];
            variances[axis] += std::exp(std::min(outputs[2 + axis], kMaxLogVariance));
        }
    }
    const auto count = static_cast<double>(m_members);
    std::array<float, 2> mean{};
    std::array<float, 2> deviation{};
    for (std::size_t axis = 0; axis < 2; ++axis) {
        const double middle = sum[axis] / count;
        const double between = std::max(0.0, squares[axis] / count - middle * middle);
        mean[axis] = static_cast<float>(middle);
        deviation[axis] = static_cast<float>(
            std::sqrt((variances[axis] / count + between) * m_varianceScale[axis]));
    }
    SoundAffect affect;
    affect.point = clamped({mean[0], mean[1]});
    affect.deviation = {std::min(1.0F, deviation[0]), std::min(1.0F, deviation[1])};
    affect.affinities = affinitiesOf(affect.point, affect.deviation);
    return affect;
}

} // namespace v2m
