// SPDX-License-Identifier: MIT
#include "core/training/calibration.h"

#include <cmath>
#include <numbers>

namespace v2m {
namespace {

constexpr double kLowest = 0.05;
constexpr double kHighest = 20.0;
constexpr double kPrecision = 1e-4; ///< of the temperature's logarithm

} // namespace

double fitTemperature(const torch::Tensor& logits, const torch::Tensor& labels)
{
    if (labels.numel() < kFewestToCalibrate)
        return 1.0;
    const torch::NoGradGuard noGrad;
    const torch::Tensor exact = logits.to(torch::kDouble);
    const auto loss = [&](double logTemperature) {
        return torch::nll_loss(torch::log_softmax(exact / std::exp(logTemperature), 1), labels)
            .item<double>();
    };
    // The loss has a single minimum over the temperature's logarithm: golden-section search.
    constexpr double kStep = 1.0 / std::numbers::phi;
    double low = std::log(kLowest);
    double high = std::log(kHighest);
    double left = high - kStep * (high - low);
    double right = low + kStep * (high - low);
    double leftLoss = loss(left);
    double rightLoss = loss(right);
    while (high - low > kPrecision) {
        if (leftLoss < rightLoss) {
            high = right;
            right = left;
            rightLoss = leftLoss;
            left = high - kStep * (high - low);
            leftLoss = loss(left);
        } else {
            low = left;
            left = right;
            leftLoss = rightLoss;
            right = low + kStep * (high - low);
            rightLoss = loss(right);
        }
    }
    const double found = (low + high) / 2.0;
    const bool atTheLimit =
        found - std::log(kLowest) < kPrecision || std::log(kHighest) - found < kPrecision;
    return atTheLimit ? 1.0 : std::exp(found);
}

} // namespace v2m
