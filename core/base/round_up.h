// SPDX-License-Identifier: MIT
#pragma once

namespace v2m {

/// The next multiple that is not below the value; neither may be negative.
template <typename Integer>
constexpr Integer roundUp(Integer value, Integer multiple)
{
    return (value + multiple - 1) / multiple * multiple;
}

} // namespace v2m
