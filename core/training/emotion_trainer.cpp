// SPDX-License-Identifier: MIT
#include "core/training/emotion_trainer.h"

#include "core/base/error.h"
#include "core/models/sha256.h"
#include "core/networks/emotion_module.h"
#include "core/training/augmentation.h"
#include "core/training/emotion_checkpoint.h"
#include "core/training/emotion_sets.h"
#include "core/training/emotion_start.h"
#include "core/training/emotion_teachers.h"
#include "core/training/emotion_tensors.h"
#include "core/training/mixed_precision.h"
#include "core/training/nesterov_sgd.h"
#include "core/training/sharpness_ascent.h"
#include "core/training/training_checks.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>
#include <random>

namespace v2m {
namespace {

using Clock = std::chrono::steady_clock;
using torch::Tensor;

constexpr double kMomentum = 0.9;
constexpr double kAverageDecay = 0.999; ///< of the averaged weights, per step
constexpr double kWeightDecay = 5e-4;   ///< of convolutions and heads, not of norms and biases
constexpr double kDropout = 0.2;        ///< before the heads
constexpr double kCrowdShare = 0.3;     ///< of the crowd's votes in the seven-class target
constexpr double kSmoothing = 0.1;      ///< of the target of pictures without votes
constexpr double kCrowdWeight = 0.5;    ///< of the crowd head's loss
constexpr double kFirstRate = 0.04;     ///< as a fraction of the peak, at the first step
constexpr double kReferenceBatch = 64.0;
constexpr double kSmallestMix = 0.7; ///< smallest share of a mixed picture that is its own
constexpr std::int64_t kValidationBatch = 128;
constexpr std::int64_t kCoarseSide = 32; ///< picture size in the coarse epochs
constexpr std::int64_t kMiddleSide = 40;
constexpr auto kReportInterval = std::chrono::milliseconds(100);

double seconds(Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

/// Weighted mean of the cross entropy over the rows.
Tensor crossEntropy(const Tensor& logits, const Tensor& targets, const Tensor& weights)
{
    return -(torch::log_softmax(logits.to(torch::kFloat), 1) * targets).sum(1).mul(weights).mean();
}

class Training {
public:
    Training(const EmotionDataset& dataset, const EmotionTrainingOptions& options,
             const TrainingCallback& progress, std::stop_token stop)
        : m_options(options), m_progress(progress), m_stop(std::move(stop)),
          m_device(torch::cuda::is_available() ? torch::kCUDA : torch::kCPU),
          m_precision(resolved(options.precision, m_device)),
          m_augmentation(AugmentationOptions().scaled(options.augmentation)),
          m_data(digestOf(dataset)), m_sets(splitEmotionData(dataset)),
          m_tensors(emotionTensors(dataset, kCrowdShare, kSmoothing,
                                   options.classWeights
                                       ? std::span<const std::int64_t>(m_sets.training)
                                       : std::span<const std::int64_t>()))
    {
        if (m_sets.training.empty() || m_sets.validation.empty())
            throw FileError(Message(
                "v2m::training", "There are too few pictures to train on and to validate with."));
        m_start = sha256OfFiles(m_options.start);
        m_teachers = hashOfTeachers(m_options);
        if (!m_options.features.empty())
            m_features = sha256OfFile(m_options.features);
        torch::manual_seed(m_options.seed);
        m_network = initialNetwork(options, m_tensors, m_sets.training, kDropout);
        m_average = makeEmotionModule(m_network->shapeText());
        m_best = makeEmotionModule(m_network->shapeText());
        for (const auto& network : {m_network, m_average, m_best})
            network->to(m_device);
        copyInto(stateOf(*m_average), stateOf(*m_network));
        copyInto(stateOf(*m_best), stateOf(*m_network));
        m_average->eval();
        m_optimizer.emplace(*m_network, kMomentum, kWeightDecay);
        m_steps = static_cast<int>((m_sets.training.size() + batchSize() - 1) / batchSize());
    }

    TrainingResult run()
    {
        if (std::filesystem::exists(m_options.checkpoint))
            resume();
        else if (!m_options.start.empty())
            evaluateStart();
        while (m_result.epochs.size() < static_cast<std::size_t>(m_options.epochs)) {
            if (m_options.patience > 0 && !m_result.epochs.empty() &&
                m_result.epochs.back().epoch - m_result.bestEpoch >= m_options.patience) {
                m_result.stoppedEarly = true;
                break;
            }
            learnFromTeachers();
            trainEpoch(static_cast<int>(m_result.epochs.size()) + 1);
        }
        return m_result;
    }

private:
    void learnFromTeachers()
    {
        if (!hasTeachers(m_options) || m_taught)
            return;
        const auto progress = [this](int done, int total) {
            report({0, m_options.epochs, done, total, 0.0, 0.0, {}, {}});
        };
        const TeacherOpinions opinions =
            opinionsFor(m_options, m_tensors, m_sets.training, m_device, progress, m_stop);
        blendOpinions(opinions, m_tensors, m_sets.training, teacherShare());
        m_taught = true;
    }

    double teacherShare() const { return m_options.teacherShare.value_or(kTeacherShare); }

    std::size_t batchSize() const { return static_cast<std::size_t>(m_options.batch); }

    /// Everything that affects the weights, including the data, except for the number of threads:
    /// that changes only the last bits, and a training may move to another machine.
    nlohmann::json settings() const
    {
        const auto& o = m_options;
        nlohmann::json json{{"pictures", m_tensors.labels.size(0)},
                            {"label_sum", m_tensors.labels.sum().item<std::int64_t>()},
                            {"batch", o.batch},
                            {"seed", o.seed},
                            {"class_weights", o.classWeights},
                            {"peak_rate", o.peakRate},
                            {"warm_up", o.warmUpEpochs},
                            {"coarse", o.coarseEpochs},
                            {"weight_decay", kWeightDecay},
                            {"dropout", kDropout},
                            {"crowd_share", kCrowdShare},
                            {"smoothing", kSmoothing},
                            {"crowd_weight", kCrowdWeight},
                            {"mix_share", o.mixShare},
                            {"progressive", true},
                            {"augmentation", o.augmentation},
                            {"start", m_start},
                            {"data", m_data},
                            {"precision", kPrecisionNames[static_cast<std::size_t>(m_precision)]}};
        if (o.sharpnessRadius > 0.0) // missing in checkpoints of older versions
            json["sharpness"] = o.sharpnessRadius;
        if (!m_features.empty())
            json["features"] = m_features;
        if (!m_teachers.empty())
            json["teachers"] = {
                {"files", m_teachers}, {"share", teacherShare()}, {"shifted", true}};
        return json;
    }

    bool isOurs(const EmotionCheckpoint& checkpoint) const
    {
        const auto theirs = nlohmann::json::parse(checkpoint.settings, nullptr,
                                                  /*allow_exceptions=*/false);
        auto ours = settings();
        for (const char* name : {"data", "precision"}) // may be missing like "sharpness"
            if (!theirs.contains(name))
                ours.erase(name);
        return theirs == ours && checkpoint.shape == m_network->shapeText();
    }

    void resume()
    {
        const EmotionCheckpoint checkpoint = readCheckpoint(m_options.checkpoint);
        if (!isOurs(checkpoint))
            throw UsageError(Message("v2m::training",
                                     "The checkpoint “%1” belongs to a training with other "
                                     "settings or other data; remove it or name another one.")
                                 .arg(m_options.checkpoint));
        const auto done = static_cast<int>(checkpoint.epochs.size());
        // The closing epochs may be rescheduled as long as they have begun in neither plan.
        const int begins = std::min(checkpoint.plannedEpochs - checkpoint.plannedDecay,
                                    m_options.epochs - m_options.decayEpochs);
        if ((checkpoint.plannedEpochs != m_options.epochs ||
             checkpoint.plannedDecay != m_options.decayEpochs) &&
            done > std::max(0, begins))
            throw UsageError(Message("v2m::training",
                                     "The checkpoint “%1” is in its closing epochs, so their "
                                     "number cannot change any more.")
                                 .arg(m_options.checkpoint));
        copyInto(stateOf(*m_network), checkpoint.network);
        copyInto(stateOf(*m_average), checkpoint.average);
        copyInto(stateOf(*m_best), checkpoint.best);
        copyInto(m_optimizer->state(), checkpoint.momentum);
        m_result.epochs = checkpoint.epochs;
        m_result.bestEpoch = checkpoint.bestEpoch;
        m_result.bestAccuracy = checkpoint.bestAccuracy;
    }

    /// The initial weights count as the best until an epoch beats them.
    void evaluateStart()
    {
        EpochRecord record;
        validate(record);
        if (!std::isfinite(record.validationLoss))
            throw ModelError(Message(
                "v2m::training",
                "The networks to start from are unusable: their outputs are not finite numbers."));
        m_result.bestAccuracy = record.validationAccuracy;
        save();
    }

    void save() const
    {
        if (m_options.checkpoint.empty())
            return;
        writeCheckpoint(m_options.checkpoint,
                        {settings().dump(), m_network->shapeText(), m_options.epochs,
                         m_options.decayEpochs, m_result.epochs, m_result.bestEpoch,
                         m_result.bestAccuracy, stateOf(*m_network), stateOf(*m_average),
                         stateOf(*m_best), m_optimizer->state()});
    }

    std::vector<std::int64_t> shuffled(int epoch) const
    {
        auto rows = m_sets.training;
        std::mt19937_64 random(mixSeeds(m_options.seed, static_cast<std::uint64_t>(epoch)));
        for (std::size_t i = rows.size(); i > 1; --i)
            std::swap(rows[i - 1], rows[random() % i]);
        return rows;
    }

    /// The first epoch (counted from 0) with a falling rate.
    int plateauEnd(int epochs) const { return std::max(0, epochs - m_options.decayEpochs); }

    double rateAt(std::int64_t step) const
    {
        const double epoch = static_cast<double>(step) / m_steps;
        const double peak = m_options.peakRate * m_options.batch / kReferenceBatch;
        const double up = std::min(1.0, kFirstRate + epoch / std::max(1, m_options.warmUpEpochs));
        const double left = m_options.epochs - epoch;
        const int fall = m_options.epochs - plateauEnd(m_options.epochs);
        return peak * up * std::clamp(left / fall, 0.0, 1.0);
    }

    /// Side of the pictures in an epoch: small in the coarse epochs, except for a MobileNet, which
    /// resamples them.
    std::int64_t sideAt(int epoch) const
    {
        if (m_options.architecture == Architecture::MobileNet ||
            epoch > plateauEnd(m_options.epochs))
            return EmotionDataset::kSide;
        return epoch <= m_options.coarseEpochs ? kCoarseSide : kMiddleSide;
    }

    void trainEpoch(int epoch)
    {
        const auto begin = Clock::now();
        const auto order = shuffled(epoch);
        EpochRecord record;
        record.epoch = epoch;
        double lossSum = 0.0;
        double hits = 0.0;
        m_network->train();
        for (int step = 0; step < m_steps; ++step) {
            if (m_stop.stop_requested())
                throw Cancelled();
            const std::size_t first = static_cast<std::size_t>(step) * batchSize();
            const std::size_t count = std::min(batchSize(), order.size() - first);
            const auto [loss, correct] =
                trainStep(epoch, step, std::span(order).subspan(first, count));
            if (!std::isfinite(loss))
                throw diverged(epoch);
            lossSum += loss * static_cast<double>(count);
            hits += correct;
            const double done = seconds(Clock::now() - begin);
            report({epoch,
                    m_options.epochs,
                    step + 1,
                    m_steps,
                    lossSum / static_cast<double>(first + count),
                    std::max(0.0, secondsLeft(epoch, epoch, done / (step + 1) * m_steps) - done),
                    {},
                    {}});
        }
        const auto pictures = static_cast<double>(order.size());
        record.rate = rateAt(static_cast<std::int64_t>(epoch) * m_steps - 1);
        record.trainingLoss = lossSum / pictures;
        record.trainingAccuracy = hits / pictures;
        validate(record);
        // The last step may have spoilt the weights, which the losses measured before it do not
        // show.
        if (!std::isfinite(record.validationLoss) || !areFinite(stateOf(*m_average)))
            throw diverged(epoch);
        record.seconds = seconds(Clock::now() - begin);
        m_result.epochs.push_back(record);
        if (record.validationAccuracy > m_result.bestAccuracy) {
            m_result.bestAccuracy = record.validationAccuracy;
            m_result.bestEpoch = epoch;
            copyInto(stateOf(*m_best), stateOf(*m_average));
        }
        save();
        m_lastReport = {};
        report({epoch,
                m_options.epochs,
                m_steps,
                m_steps,
                record.trainingLoss,
                secondsLeft(epoch + 1, epoch, record.seconds),
                record,
                {}});
    }

    static bool areFinite(const TensorRefs& tensors)
    {
        return std::all_of(tensors.begin(), tensors.end(), [](const auto& item) {
            return torch::isfinite(item.second).all().template item<bool>();
        });
    }

    UsageError diverged(int epoch) const
    {
        const bool isKept = std::filesystem::exists(m_options.checkpoint);
        const Message advice =
            isKept ? Message("v2m::training",
                             "Start it again with a lower rate and another checkpoint, because "
                             "“%1” belongs to this rate: remove it or name another one.")
                         .arg(m_options.checkpoint)
                   : Message("v2m::training", "Start it again with a lower rate.");
        return UsageError(
            Message("v2m::training",
                    "The training diverged in epoch %1: its loss is no longer a finite number.")
                .arg(epoch)
                .then(advice));
    }

    /// Estimated from the start of `epoch`, given the time that `measured` took; smaller pictures
    /// cost less.
    double secondsLeft(int epoch, int measured, double seconds) const
    {
        const auto cost = [](std::int64_t side) {
            return std::pow(static_cast<double>(side), 1.5);
        };
        const int end = plateauEnd(m_options.epochs);
        const int coarseEnd = std::min(m_options.coarseEpochs, end);
        const auto count = [&](int after, int last) {
            return static_cast<double>(std::max(0, last - std::max(after, epoch - 1)));
        };
        const double left = count(0, coarseEnd) * cost(kCoarseSide) +
                            count(coarseEnd, end) * cost(kMiddleSide) +
                            count(end, m_options.epochs) * cost(EmotionDataset::kSide);
        return left * seconds / cost(sideAt(measured));
    }

    std::pair<double, double> trainStep(int epoch, int step, std::span<const std::int64_t> rows)
    {
        const std::uint64_t seed = mixSeeds(m_options.seed, static_cast<std::uint64_t>(epoch),
                                            static_cast<std::uint64_t>(step) + 1);
        torch::manual_seed(seed); // dropout uses torch's own generator
        const Tensor batch = rowTensor(rows);
        Tensor pictures = augment(m_tensors.picturesOf(batch), sideAt(epoch), m_augmentation, seed);
        Tensor targets = m_tensors.targets.index_select(0, batch);
        Tensor crowd = m_tensors.crowd.index_select(0, batch);
        const Tensor labels = m_tensors.labels.index_select(0, batch);
        mix(pictures, targets, crowd, seed);
        const Tensor weights = m_tensors.weights.index_select(0, batch);
        const Batch learned{pictures.to(m_device), targets.to(m_device), crowd.to(m_device),
                            weights.to(m_device)};
        const auto [loss, scores] = backward(learned);
        if (m_options.sharpnessRadius > 0.0) {
            const SharpnessAscent ascent(*m_network, m_options.sharpnessRadius);
            torch::manual_seed(seed);
            backward(learned);
        }
        const std::int64_t done = static_cast<std::int64_t>(epoch - 1) * m_steps + step;
        m_optimizer->step(rateAt(done));
        updateAverage(done);
        return {loss, scores.argmax(1).cpu().eq(labels).sum().item<double>()};
    }

    /// The data for one step, on the device.
    struct Batch {
        Tensor pictures;
        Tensor targets; ///< N x 7
        Tensor crowd;   ///< N x 8
        Tensor weights; ///< N
    };

    /// Computes the gradient afresh. @return the loss, and the emotion scores (N x 7).
    std::pair<double, Tensor> backward(const Batch& batch)
    {
        EmotionLogits logits;
        {
            const MixedPrecision precision(m_precision, m_device);
            logits = m_network->forward(batch.pictures);
        }
        Tensor loss = crossEntropy(logits.emotions, batch.targets, batch.weights);
        loss = loss + kCrowdWeight *
                          crossEntropy(logits.crowd, batch.crowd, torch::ones_like(batch.weights));
        m_optimizer->zeroGrad();
        loss.backward();
        return {loss.item<double>(), logits.emotions.detach()};
    }

    /// Blends each picture of some batches, and its targets, with its neighbour in the batch
    /// (MixUp).
    void mix(Tensor& pictures, Tensor& targets, Tensor& crowd, std::uint64_t seed) const
    {
        std::mt19937_64 random(mixSeeds(seed, 1));
        std::uniform_real_distribution<double> draw(0.0, 1.0);
        if (draw(random) >= m_options.mixShare)
            return;
        const double own = kSmallestMix + (1.0 - kSmallestMix) * draw(random);
        for (Tensor* values : {&pictures, &targets, &crowd})
            *values = torch::lerp(values->roll(1, 0), *values, own);
    }

    /// Updates the averaged weights; the averaging time is short at first, when they change fast.
    void updateAverage(std::int64_t step)
    {
        const torch::NoGradGuard noGrad;
        const double count = static_cast<double>(step);
        const double decay = std::min(kAverageDecay, (1.0 + count) / (10.0 + count));
        const auto source = stateOf(*m_network);
        const auto target = stateOf(*m_average);
        for (std::size_t i = 0; i < target.size(); ++i)
            torch::Tensor(target[i].second).lerp_(source[i].second, 1.0 - decay);
    }

    void validate(EpochRecord& record)
    {
        const torch::NoGradGuard noGrad;
        const auto rows = rowTensor(m_sets.validation);
        double loss = 0.0;
        double hits = 0.0;
        for (const Tensor& part : rows.split(kValidationBatch)) {
            if (m_stop.stop_requested())
                throw Cancelled();
            EmotionLogits logits;
            {
                const MixedPrecision precision(m_precision, m_device);
                logits = m_average->forward(m_tensors.picturesOf(part).to(m_device));
            }
            const Tensor scores = logits.emotions.to(torch::kFloat).cpu();
            const Tensor labels = m_tensors.labels.index_select(0, part);
            loss += torch::nll_loss(torch::log_softmax(scores, 1), labels).item<double>() *
                    static_cast<double>(part.size(0));
            hits += scores.argmax(1).eq(labels).sum().item<double>();
        }
        record.validationLoss = loss / static_cast<double>(rows.size(0));
        record.validationAccuracy = hits / static_cast<double>(rows.size(0));
    }

    void report(const TrainingProgress& progress)
    {
        const auto now = Clock::now();
        if (!m_progress || now - m_lastReport < kReportInterval)
            return;
        m_lastReport = now;
        m_progress(progress);
    }

    const EmotionTrainingOptions& m_options;
    const TrainingCallback& m_progress;
    std::stop_token m_stop;
    torch::Device m_device;
    Precision m_precision;
    AugmentationOptions m_augmentation;
    std::string m_data; ///< SHA-256 of the data set
    EmotionSets m_sets;
    EmotionTensors m_tensors;
    std::shared_ptr<EmotionModule> m_network;
    std::shared_ptr<EmotionModule> m_average;
    std::shared_ptr<EmotionModule> m_best;
    std::optional<NesterovSgd> m_optimizer;
    std::string m_start;    ///< SHA-256 of the files of the initial weights; empty: none
    std::string m_features; ///< likewise of the file of features
    std::string m_teachers; ///< see hashOfTeachers()
    bool m_taught = false;  ///< whether the targets include the teachers' opinion
    int m_steps = 0;
    TrainingResult m_result;
    Clock::time_point m_lastReport;
};

} // namespace

TrainingResult trainEmotionNetwork(const EmotionDataset& dataset,
                                   const EmotionTrainingOptions& options,
                                   const TrainingCallback& progress, std::stop_token stop)
{
    requireSensibleOptions(options);
    at::set_num_threads(options.threads);
    return Training(dataset, options, progress, std::move(stop)).run();
}

} // namespace v2m
