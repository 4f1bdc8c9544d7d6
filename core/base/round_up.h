// SPDX-License-Identifier: MIT
#pragma once

namespace v2m {

/// Rounds up to a multiple; neither value may be negative.
template <typename Integer>
constexpr Integer roundUp(Integer value, Integer multiple)
{
    return (value + multiple - 1) / multiple * multiple;
}

} // namespace v2m
