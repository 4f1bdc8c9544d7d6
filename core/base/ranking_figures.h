// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace v2m {

/// Pearson's correlation; nullopt if either is constant.
std::optional<double> correlation(std::span<const double> a, std::span<const double> b);

/// The probability that a positive ranks above a negative, ties counting half (the area under the
/// ROC curve); nullopt unless there are both.
std::optional<double> areaUnderCurve(std::span<const double> scores,
                                     const std::vector<bool>& positive);

/// Its standard error by Hanley and McNeil (1982), "The meaning and use of the area under a
/// receiver operating characteristic (ROC) curve".
double areaError(double area, std::size_t positives, std::size_t negatives);

/// The mean precision at the ranks of the positives, best score first; ties share their ranks, so
/// that the order of rows does not matter. nullopt without a positive.
std::optional<double> averagePrecision(std::span<const double> scores,
                                       const std::vector<bool>& positive);

} // namespace v2m
