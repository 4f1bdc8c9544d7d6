// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

namespace v2m {

/// A measured number as written to JSON: rounded to six decimals, so that a float prints as 0.61
/// and not as 0.6100000143051147.
inline double jsonNumber(double value)
{
    constexpr double kSteps = 1e6;
    return std::round(value * kSteps) / kSteps;
}

} // namespace v2m
