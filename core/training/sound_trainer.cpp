// SPDX-License-Identifier: MIT
#include "core/training/sound_trainer.h"

#include "core/base/error.h"
#include "core/sound/sound_network.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <cmath>
#include <numbers>
#include <string>
#include <vector>

namespace v2m {
namespace {

constexpr auto kInputs = static_cast<std::int64_t>(kDescriptorCount);
constexpr std::int64_t kAxes = 2;    ///< valence and arousal
constexpr std::int64_t kOutputs = 2; ///< of each axis: mean and log variance
constexpr std::size_t kFewest = 10;
constexpr std::int64_t kHidden = 16; ///< hidden units of each network, for each axis
constexpr double kRate = 0.002;      ///< highest learning rate
constexpr double kDecay = 0.3;       ///< weight decay (Loshchilov and Hutter 2019), times the rate
constexpr double kNoise = 0.2;       ///< standard deviation added to the standardised descriptors
constexpr double kDropout = 0.1;     ///< share of descriptors hidden from a network in a round
constexpr double kLeastDeviation = 1e-4; ///< smallest standard deviation of a descriptor
constexpr double kLeastLogVariance = -7.0;
constexpr double kFirstLogVariance = -2.5;

StoredTensor stored(const std::string& name, const torch::Tensor& tensor)
{
    const torch::Tensor plain = tensor.detach().to(torch::kFloat).contiguous();
    return {name, "F32", plain.sizes().vec(),
            std::string(static_cast<const char*>(plain.data_ptr()),
                        static_cast<std::size_t>(plain.nbytes()))};
}

class Ensemble {
public:
    Ensemble(std::span<const SoundExample> examples, const SoundTrainingOptions& options)
        : m_options(options)
    {
        gather(examples);
        const std::int64_t members = options.members;
        const auto scaled = [](torch::Tensor tensor, double scale) {
            return (tensor * scale).requires_grad_(true);
        };
        const double inputScale = 1.0 / std::sqrt(static_cast<double>(kInputs));
        m_hiddenWeight = scaled(torch::randn({members, kAxes, kHidden, kInputs}), inputScale);
        m_hiddenBias = torch::zeros({members, kAxes, kHidden}).requires_grad_(true);
        m_outWeight = scaled(torch::randn({members, kAxes, kOutputs, kHidden}),
                             0.3 / std::sqrt(static_cast<double>(kHidden)));
        // Initially every member predicts the mean rating.
        m_outBias = torch::stack({m_targets.mean(1), torch::full({kAxes}, kFirstLogVariance)}, 1)
                        .repeat({members, 1, 1})
                        .requires_grad_(true);
    }

    void learn(const SoundTrainingCallback& progress, const std::stop_token& stop)
    {
        std::vector<torch::optim::OptimizerParamGroup> groups;
        groups.emplace_back(std::vector{m_hiddenWeight, m_outWeight},
                            std::make_unique<torch::optim::AdamWOptions>(
                                torch::optim::AdamWOptions(kRate).weight_decay(kDecay)));
        groups.emplace_back(std::vector{m_hiddenBias, m_outBias},
                            std::make_unique<torch::optim::AdamWOptions>(
                                torch::optim::AdamWOptions(kRate).weight_decay(0.0)));
        torch::optim::AdamW optimizer(std::move(groups), torch::optim::AdamWOptions(kRate));
        for (int round = 1; round <= m_options.rounds; ++round) {
            if (stop.stop_requested())
                throw Cancelled();
            setRate(optimizer, round);
            optimizer.zero_grad();
            const torch::Tensor loss = lossOf(outputsOf(disturbed()));
            loss.backward();
            optimizer.step();
            if (progress)
                progress(round, m_options.rounds, loss.item<double>());
        }
    }

    StoredTensors toFile() const
    {
        StoredTensors file;
        file.metadata = {{"format", "video2music sound network 1"},
                         {"descriptors", std::to_string(kDescriptorVersion)}};
        const torch::Tensor scales =
            torch::tensor({m_options.valenceVarianceScale, m_options.arousalVarianceScale});
        const std::int64_t members = m_options.members;
        // The hidden units of both axes side by side, each axis deaf to those of the other.
        torch::Tensor outWeight = torch::zeros({members, kOutputs, kAxes, kAxes, kHidden});
        for (std::int64_t axis = 0; axis < kAxes; ++axis)
            outWeight.select(2, axis).select(2, axis).copy_(m_outWeight.detach().select(1, axis));
        const torch::Tensor hiddenWeight = m_hiddenWeight * m_gains.unsqueeze(1);
        file.tensors = {
            stored("mean", m_mean),
            stored("scale", m_scale),
            stored("hidden.weight", hiddenWeight.reshape({members, kAxes * kHidden, kInputs})),
            stored("hidden.bias", m_hiddenBias.reshape({members, kAxes * kHidden})),
            stored("out.weight", outWeight.reshape({members, kOutputs * kAxes, kAxes * kHidden})),
            stored("out.bias", m_outBias.transpose(1, 2).reshape({members, kOutputs * kAxes})),
            stored("variance_scale", scales)};
        return file;
    }

private:
    void gather(std::span<const SoundExample> examples)
    {
        const auto count = static_cast<std::int64_t>(examples.size());
        torch::Tensor descriptors = torch::empty({count, kInputs});
        m_targets = torch::empty({kAxes, count});
        m_gains = torch::empty({kAxes, kInputs});
        auto inputs = descriptors.accessor<float, 2>();
        auto targets = m_targets.accessor<float, 2>();
        auto gains = m_gains.accessor<float, 2>();
        for (std::int64_t i = 0; i < kInputs; ++i) {
            const DescriptorUse& use = m_options.uses[static_cast<std::size_t>(i)];
            gains[0][i] = use.valence;
            gains[1][i] = use.arousal;
        }
        for (std::int64_t row = 0; row < count; ++row) {
            const SoundExample& example = examples[static_cast<std::size_t>(row)];
            for (std::int64_t i = 0; i < kInputs; ++i)
                inputs[row][i] = example.descriptors[static_cast<std::size_t>(i)];
            targets[0][row] = example.valence;
            targets[1][row] = example.arousal;
        }
        m_mean = descriptors.mean(0);
        m_scale = 1.0 / descriptors.std(0, /*unbiased=*/false).clamp_min(kLeastDeviation);
        const torch::Tensor standard =
            ((descriptors - m_mean) * m_scale)
                .clamp(-SoundNetwork::kMaxUnusual, SoundNetwork::kMaxUnusual);
        m_inputs = standard.unsqueeze(0) * m_gains.unsqueeze(1);
    }

    /// The examples with dropout and noise, different for each member.
    torch::Tensor disturbed() const
    {
        const std::vector<std::int64_t> shape = {m_options.members, kAxes, m_inputs.size(1),
                                                 kInputs};
        const torch::Tensor used = m_gains.unsqueeze(1).gt(0.0).to(torch::kFloat);
        const torch::Tensor noisy = m_inputs.unsqueeze(0) + kNoise * torch::randn(shape) * used;
        return torch::dropout(noisy, kDropout, /*train=*/true);
    }

    torch::Tensor outputsOf(const torch::Tensor& inputs) const
    {
        const torch::Tensor hidden = torch::tanh(
            torch::matmul(inputs, m_hiddenWeight.transpose(2, 3)) + m_hiddenBias.unsqueeze(2));
        return torch::matmul(hidden, m_outWeight.transpose(2, 3)) + m_outBias.unsqueeze(2);
    }

    torch::Tensor lossOf(const torch::Tensor& outputs) const
    {
        const torch::Tensor mean = outputs.select(3, 0);
        const torch::Tensor logVariance =
            outputs.select(3, 1).clamp(kLeastLogVariance, SoundNetwork::kMaxLogVariance);
        const torch::Tensor square = (mean - m_targets.unsqueeze(0)).square();
        const torch::Tensor likelihood = square * torch::exp(-logVariance) + logVariance;
        return (likelihood * torch::exp(0.5 * logVariance).detach()).mean();
    }

    /// Cosine decay to zero.
    void setRate(torch::optim::AdamW& optimizer, int round) const
    {
        const double part = static_cast<double>(round - 1) / m_options.rounds;
        const double rate = kRate * 0.5 * (1.0 + std::cos(std::numbers::pi * part));
        for (auto& group : optimizer.param_groups())
            static_cast<torch::optim::AdamWOptions&>(group.options()).lr(rate);
    }

    SoundTrainingOptions m_options;
    torch::Tensor m_inputs;  ///< axes x examples x descriptors, standardised, by their gains
    torch::Tensor m_targets; ///< axes x examples
    torch::Tensor m_gains;   ///< axes x descriptors
    torch::Tensor m_mean;
    torch::Tensor m_scale;
    torch::Tensor m_hiddenWeight;
    torch::Tensor m_hiddenBias;
    torch::Tensor m_outWeight;
    torch::Tensor m_outBias;
};

} // namespace

StoredTensors trainSoundNetwork(std::span<const SoundExample> examples,
                                const SoundTrainingOptions& options,
                                const SoundTrainingCallback& progress, const std::stop_token& stop)
{
    if (examples.size() < kFewest)
        throw FileError(
            Message("v2m::training", "There are %1 rated sounds; training needs at least %2.")
                .arg(examples.size(), kFewest));
    at::set_num_threads(1); // rounding, and so the weights, depend on their number
    torch::manual_seed(options.seed);
    Ensemble ensemble(examples, options);
    ensemble.learn(progress, stop);
    return ensemble.toFile();
}

} // namespace v2m
