// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace v2m {

// Of no numbers at all, each is 0.

float meanOf(std::span<const float> values);
float deviationOf(std::span<const float> values);

/// @param share 0 for the least, 1 for the largest value.
float quantileOf(std::span<const float> values, float share);

} // namespace v2m
