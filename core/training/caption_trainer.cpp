// SPDX-License-Identifier: MIT
#include "core/training/caption_trainer.h"

#include "core/base/elapsed.h"
#include "core/base/error.h"

#include <ATen/Parallel.h>

#include <chrono>

namespace v2m {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t kPoint = 2; ///< outputs before the affinities
constexpr int kHistory = 12;       ///< steps that L-BFGS remembers

class Training {
public:
    Training(std::span<const CaptionExample> examples, const CaptionTrainingOptions& options,
             const std::stop_token& stop)
        : m_options(options), m_stop(stop)
    {
        std::vector<const CaptionExample*> telling;
        for (const CaptionExample& example : examples)
            if (example.weight > 0.0F && !example.input.features.empty())
                telling.push_back(&example);
        if (telling.empty())
            throw FileError(
                Message("v2m::training",
                        "None of the captions names a mood, so there is nothing to learn."));
        at::set_num_threads(options.threads);
        torch::manual_seed(options.seed);
        m_model = CaptionModel(examples, options.width, options.hidden);
        gather(telling);
        startAtMeans();
    }

    CaptionTrainingResult run(const CaptionTrainingCallback& progress)
    {
        const auto begin = Clock::now();
        CaptionTrainingResult result;
        result.captions = m_weights.size(0);
        torch::optim::LBFGS optimizer(
            m_model->parameters(),
            torch::optim::LBFGSOptions(1.0).max_iter(1).history_size(kHistory).line_search_fn(
                "strong_wolfe"));
        for (int round = 1; round <= m_options.rounds; ++round) {
            const torch::Tensor loss = optimizer.step([&] {
                if (m_stop.stop_requested())
                    throw Cancelled();
                optimizer.zero_grad();
                torch::Tensor now = lossOfAll();
                now.backward();
                return now;
            });
            result.lastLoss = loss.item<double>(); // before the step
            if (round == 1)
                result.firstLoss = result.lastLoss;
            if (progress)
                progress({round, m_options.rounds, result.lastLoss});
        }
        result.seconds = secondsSince(begin);
        return result;
    }

    const CaptionModel& model() const { return m_model; }

private:
    void gather(const std::vector<const CaptionExample*>& examples)
    {
        const auto count = static_cast<std::int64_t>(examples.size());
        std::vector<const CaptionInput*> inputs;
        m_targets = torch::empty({count, static_cast<std::int64_t>(kCaptionOutputs)});
        m_weights = torch::empty({count});
        auto targets = m_targets.accessor<float, 2>();
        auto weights = m_weights.accessor<float, 1>();
        for (std::int64_t row = 0; row < count; ++row) {
            const CaptionExample& example = *examples[static_cast<std::size_t>(row)];
            inputs.push_back(&example.input);
            weights[row] = example.weight;
            for (std::size_t k = 0; k < kCaptionOutputs; ++k)
                targets[row][static_cast<std::int64_t>(k)] = example.targets[k];
        }
        m_batch = m_model->batchOf(inputs);
    }

    /// The first guess is what the captions say in the mean, whatever their words.
    void startAtMeans()
    {
        const torch::NoGradGuard noGradients;
        const torch::Tensor mean = (m_targets * m_weights.unsqueeze(1)).sum(0) / m_weights.sum();
        for (auto& item : m_model->named_parameters())
            if (item.key() == "direct.bias")
                item.value().copy_(mean);
            else if (item.key() == "direct.weight" || item.key() == "out.weight")
                item.value().zero_();
    }

    torch::Tensor lossOfAll()
    {
        const torch::Tensor squares = (m_model->forward(m_batch) - m_targets).square();
        const torch::Tensor errors = m_options.pointShare * squares.slice(1, 0, kPoint).sum(1) +
                                     squares.slice(1, kPoint).sum(1);
        torch::Tensor sum = (errors * m_weights).sum();
        for (const auto& item : m_model->named_parameters()) {
            if (item.key() == "vectors")
                sum = sum + m_options.wordDecay * item.value().square().sum();
            else if (item.value().dim() == 2)
                sum = sum + m_options.layerDecay * item.value().square().sum();
        }
        return sum / m_weights.sum();
    }

    CaptionTrainingOptions m_options;
    const std::stop_token& m_stop;
    CaptionModel m_model{nullptr};
    CaptionBatch m_batch;
    torch::Tensor m_targets;
    torch::Tensor m_weights;
};

} // namespace

CaptionModel trainedCaptionModel(std::span<const CaptionExample> examples,
                                 const CaptionTrainingOptions& options,
                                 const CaptionTrainingCallback& progress,
                                 const std::stop_token& stop, CaptionTrainingResult& result)
{
    Training training(examples, options, stop);
    result = training.run(progress);
    const torch::NoGradGuard noGradients;
    training.model()->vectors.copy_(training.model()->vectors.to(torch::kHalf)); // as stored
    return training.model();
}

CaptionTrainingResult trainCaptionModel(std::span<const CaptionExample> examples,
                                        const CaptionTrainingOptions& options,
                                        const CaptionTrainingCallback& progress,
                                        const std::stop_token& stop)
{
    if (options.out.empty())
        throw UsageError(Message("v2m::training", "No file was named for the weights."));
    const auto folder = std::filesystem::absolute(options.out).parent_path();
    if (!std::filesystem::is_directory(folder))
        throw FileError(Message("v2m::training", "The folder “%1” does not exist.").arg(folder));
    CaptionTrainingResult result;
    const CaptionModel model = trainedCaptionModel(examples, options, progress, stop, result);
    writeTensorFile(options.out, model->toFile());
    return result;
}

} // namespace v2m
