// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace v2m {

/// Seconds elapsed since `begin`, with fractions.
inline double secondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace v2m
