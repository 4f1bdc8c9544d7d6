// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace v2m {

// All return 0 for an empty span.

float meanOf(std::span<const float> values);
float deviationOf(std::span<const float> values);

/// @param share 0 for the smallest, 1 for the largest value.
float quantileOf(std::span<const float> values, float share);

} // namespace v2m
