// SPDX-License-Identifier: MIT
#include "core/training/caption_trainer.h"

#include "core/base/elapsed.h"
#include "core/base/error.h"
#include "core/training/caption_rows.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <chrono>
#include <dlfcn.h>

namespace v2m {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kPoint = 2;      ///< number of outputs before the affinities
constexpr double kRidge = 0.85;        ///< penalty, in units of one caption's error
constexpr double kSquare = 2.0;        ///< weight of the squared likeness of two captions
constexpr std::int64_t kSpare = 8;     ///< extra directions that speed up convergence
constexpr double kLeastSquare = 1e-10; ///< squared length of a direction relative to the longest

/// One thread, since rounding, and so the weights, depend on their number; also for an OpenBLAS
/// that has its own, which LibTorch's setting does not reach.
void limitThreads()
{
    constexpr int kThreads = 1;
    at::set_num_threads(kThreads);
    using SetThreads = void (*)(int);
    if (void* const found = dlsym(RTLD_DEFAULT, "openblas_set_num_threads"))
        reinterpret_cast<SetThreads>(found)(kThreads);
}

class Training {
public:
    Training(std::span<const CaptionExample> examples, const WordVectors& vectors,
             const CaptionTrainingOptions& options, const std::stop_token& stop)
        : m_options(options), m_stop(stop), m_inputs(telling(examples)),
          m_rows(prepared(m_inputs, options), vectors)
    {
        gather(examples);
    }

    TrainedCaptionModel run(const CaptionTrainingCallback& progress)
    {
        const auto begin = Clock::now();
        TrainedCaptionModel trained;
        solve();
        trained.result.captions = m_targets.size(0);
        trained.result.firstLoss = lossOf(m_mean.expand_as(m_targets));
        torch::Tensor directions = firstDirections();
        for (int round = 1; round <= m_options.rounds; ++round) {
            stopIfAsked();
            directions = orthonormal(timesForms(directions));
            trained.result.lastLoss = lossOf(outputsWith(directions));
            if (progress)
                progress({round, m_options.rounds, trained.result.lastLoss});
        }
        stopIfAsked();
        directions = largest(directions).slice(1, 0, m_options.width);
        trained.result.lastLoss = lossOf(outputsWith(directions));
        trained.fitted = fitted();
        trained.file = fileOf(directions);
        trained.result.seconds = secondsSince(begin);
        return trained;
    }

private:
    static std::vector<const CaptionInput*> telling(std::span<const CaptionExample> examples)
    {
        std::vector<const CaptionInput*> inputs;
        for (const CaptionExample& example : examples)
            if (isTelling(example))
                inputs.push_back(&example.input);
        return inputs;
    }

    static bool isTelling(const CaptionExample& example)
    {
        return example.weight > 0.0F && !example.input.features.empty();
    }

    static const std::vector<const CaptionInput*>&
    prepared(const std::vector<const CaptionInput*>& inputs, const CaptionTrainingOptions& options)
    {
        if (inputs.empty())
            throw FileError(
                Message("v2m::training",
                        "None of the captions names a mood, so there is nothing to learn."));
        limitThreads();
        torch::manual_seed(options.seed);
        return inputs;
    }

    void stopIfAsked() const
    {
        if (m_stop.stop_requested())
            throw Cancelled();
    }

    void gather(std::span<const CaptionExample> examples)
    {
        const auto count = static_cast<std::int64_t>(m_inputs.size());
        m_targets =
            torch::empty({count, static_cast<std::int64_t>(kCaptionOutputs)}, torch::kDouble);
        m_weights = torch::empty({count, 1}, torch::kDouble);
        auto targets = m_targets.accessor<double, 2>();
        auto weights = m_weights.accessor<double, 2>();
        std::int64_t row = 0;
        for (const CaptionExample& example : examples) {
            if (!isTelling(example))
                continue;
            weights[row][0] = static_cast<double>(example.weight);
            for (std::size_t k = 0; k < kCaptionOutputs; ++k) {
                const auto target = static_cast<double>(example.targets[k]);
                targets[row][static_cast<std::int64_t>(k)] = k < kPoint ? target : target * target;
            }
            ++row;
        }
        m_mean = (m_targets * m_weights).sum(0, /*keepdim=*/true) / m_weights.sum();
    }

    void solve()
    {
        m_products = m_rows.products();
        stopIfAsked();
        const torch::Tensor likeness = likenessOfAll();
        const torch::Tensor penalty = torch::diag((kRidge / m_weights).squeeze(1));
        const torch::Tensor factor = torch::linalg_cholesky(likeness + penalty);
        m_coefficients = torch::cholesky_solve(m_targets - m_mean, factor);
        stopIfAsked();
    }

    torch::Tensor likenessOfAll() const { return m_products + kSquare * m_products.square(); }

    /// Random directions, as coefficients of the captions: N x M.
    torch::Tensor firstDirections() const
    {
        const std::int64_t count = m_targets.size(0);
        return orthonormal(
            torch::randn({count, std::min(count, m_options.width + kSpare)}, torch::kDouble));
    }

    torch::Tensor orthonormal(const torch::Tensor& directions) const
    {
        const torch::Tensor products = directions.t().matmul(m_products.matmul(directions));
        const auto [squares, axes] = torch::linalg_eigh(products);
        const torch::Tensor kept =
            torch::nonzero(squares > kLeastSquare * squares.max()).squeeze(1);
        if (kept.numel() == 0)
            throw FileError(Message("v2m::training", "The captions are too few or too much alike "
                                                     "for anything to be learned from them."));
        return directions.matmul(axes.index_select(1, kept) / squares.index_select(0, kept).sqrt());
    }

    /// The coefficients, scaled to the same norm for all outputs.
    torch::Tensor evenCoefficients() const
    {
        return m_coefficients /
               m_coefficients.square().sum(0, /*keepdim=*/true).sqrt().clamp_min(1e-12);
    }

    /// The sum over outputs of the squared forms, applied to the directions.
    torch::Tensor timesForms(const torch::Tensor& directions) const
    {
        const torch::Tensor even = evenCoefficients().t().unsqueeze(2); // outputs x N x 1
        const torch::Tensor once = even * m_products.matmul(directions);
        const std::int64_t count = m_targets.size(0);
        const torch::Tensor side = once.permute({1, 0, 2}).reshape({count, -1});
        const torch::Tensor twice =
            m_products.matmul(side).view({count, once.size(0), once.size(2)}).permute({1, 0, 2});
        return (even * twice).sum(0);
    }

    /// The same subspace, spanned by the principal directions within it, largest first.
    torch::Tensor largest(const torch::Tensor& directions) const
    {
        const torch::Tensor squares =
            m_products.matmul(directions).t().matmul(timesForms(directions));
        const auto [sizes, axes] = torch::linalg_eigh((squares + squares.t()) / 2.0);
        return directions.matmul(axes.flip(1));
    }

    /// For each output, the contribution of each pair of directions: outputs x M x M.
    torch::Tensor formsOf(const torch::Tensor& places) const
    {
        const torch::Tensor each = m_coefficients.t().unsqueeze(2) * places;
        return kSquare * places.t().unsqueeze(0).matmul(each);
    }

    torch::Tensor outputsWith(const torch::Tensor& directions) const
    {
        const torch::Tensor places = m_products.matmul(directions);
        const torch::Tensor pairs = (places.matmul(formsOf(places)) * places).sum(2).t();
        return m_mean + m_products.matmul(m_coefficients) + pairs;
    }

    double lossOf(const torch::Tensor& outputs) const
    {
        const torch::Tensor squares = (outputs - m_targets).square().mean(1, /*keepdim=*/true);
        return ((squares * m_weights).sum() / m_weights.sum()).item<double>();
    }

    std::vector<CaptionOutputs> fitted() const
    {
        const torch::Tensor all =
            (m_mean + likenessOfAll().matmul(m_coefficients)).to(torch::kFloat).contiguous();
        std::vector<CaptionOutputs> outputs(m_inputs.size());
        const float* next = all.data_ptr<float>();
        for (CaptionOutputs& row : outputs) {
            std::copy_n(next, kCaptionOutputs, row.begin());
            next += kCaptionOutputs;
        }
        return outputs;
    }

    StoredTensors fileOf(const torch::Tensor& directions) const
    {
        StoredTensors file;
        file.metadata = {{"format", "video2music caption network 3"}};
        m_rows.store(torch::cat({m_coefficients, directions}, 1), file);
        add(m_mean.squeeze(0), "mean", file);
        add(formsOf(m_products.matmul(directions)), "forms", file);
        return file;
    }

    static void add(const torch::Tensor& tensor, const char* name, StoredTensors& file)
    {
        const torch::Tensor plain = tensor.to(torch::kFloat).contiguous();
        file.tensors.push_back({name,
                                "F32",
                                plain.sizes().vec(),
                                {static_cast<const char*>(plain.data_ptr()),
                                 static_cast<std::size_t>(plain.nbytes())}});
    }

    CaptionTrainingOptions m_options;
    const std::stop_token& m_stop;
    std::vector<const CaptionInput*> m_inputs;
    CaptionRows m_rows;
    torch::Tensor m_targets;
    torch::Tensor m_weights;
    torch::Tensor m_mean;
    torch::Tensor m_products;     ///< of each pair of captions
    torch::Tensor m_coefficients; ///< N x outputs
};

} // namespace

TrainedCaptionModel trainedCaptionModel(std::span<const CaptionExample> examples,
                                        const WordVectors& vectors,
                                        const CaptionTrainingOptions& options,
                                        const CaptionTrainingCallback& progress,
                                        const std::stop_token& stop)
{
    const torch::NoGradGuard noGradients;
    return Training(examples, vectors, options, stop).run(progress);
}

CaptionTrainingResult trainCaptionModel(std::span<const CaptionExample> examples,
                                        const WordVectors& vectors,
                                        const CaptionTrainingOptions& options,
                                        const CaptionTrainingCallback& progress,
                                        const std::stop_token& stop)
{
    if (options.out.empty())
        throw UsageError(Message("v2m::training", "No file was named for the weights."));
    const auto folder = std::filesystem::absolute(options.out).parent_path();
    if (!std::filesystem::is_directory(folder))
        throw FileError(Message("v2m::training", "The folder “%1” does not exist.").arg(folder));
    const TrainedCaptionModel trained =
        trainedCaptionModel(examples, vectors, options, progress, stop);
    writeTensorFile(options.out, trained.file);
    return trained.result;
}

} // namespace v2m
