// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace v2m {

/// Pearson's correlation; nothing where one of the two does not vary.
std::optional<double> correlation(std::span<const float> a, std::span<const float> b);

/// The chance that a positive stands above a negative, ties counting half (the area under the ROC
/// curve); nothing unless there are both.
std::optional<double> areaUnderCurve(std::span<const float> scores,
                                     const std::vector<bool>& positive);

/// Its standard error by Hanley and McNeil (1982), "The meaning and use of the area under a
/// receiver operating characteristic (ROC) curve".
double areaError(double area, std::size_t positives, std::size_t negatives);

/// The mean precision at the places of the positives, best score first; equal scores share their
/// places, so that the order of the rows makes no difference. Nothing without a positive.
std::optional<double> averagePrecision(std::span<const float> scores,
                                       const std::vector<bool>& positive);

} // namespace v2m
