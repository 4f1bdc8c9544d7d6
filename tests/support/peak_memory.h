// SPDX-License-Identifier: MIT
#pragma once

#include <sys/resource.h>

namespace v2m::test {

/// The peak memory use of this process so far, in KiB.
inline long peakKiB()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace v2m::test
