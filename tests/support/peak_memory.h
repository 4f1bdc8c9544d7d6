// SPDX-License-Identifier: MIT
#pragma once

#include <fstream>
#include <sys/resource.h>
#include <unistd.h>

namespace v2m::test {

/// The peak memory use of this process so far, in KiB.
inline long peakKiB()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// The memory that this process has now, in MB.
inline double residentMb()
{
    std::ifstream statm("/proc/self/statm");
    long size = 0;
    long resident = 0;
    statm >> size >> resident;
    return static_cast<double>(resident * sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace v2m::test
