// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <cstdio>

namespace v2m {

/// Runs a measurement as a program: an error's message goes to standard error.
/// @param work returns the exit code. @returns it, or that of the error.
template <typename Work>
int runMeasurement(Work work)
{
    try {
        return work();
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return static_cast<int>(error.exitCode());
    }
}

/// @returns the exit code for wrong usage.
inline int tellUsage(const char* usage)
{
    std::fprintf(stderr, "Usage: %s\n", usage);
    return static_cast<int>(ExitCode::Usage);
}

} // namespace v2m
