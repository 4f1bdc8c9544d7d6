// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

namespace v2m::test {

/// How the work on an untrusted file ended.
enum class Ending {
    Accepted,   ///< it succeeded
    Refused,    ///< it threw an Error with a message
    Nonsense,   ///< it succeeded with an invalid result
    Unforeseen, ///< it threw another exception, such as std::bad_alloc
    Killed,     ///< by a signal: a crash, a network connection or a timeout
};

/// The CPU time that a file may take.
inline constexpr double kLongestTrialS = 10.0;

/// The limit on the data segment of the whole process (RLIMIT_DATA).
inline constexpr std::size_t kTrialBytes = 1536U << 20U;

/// The memory that a file may take beyond that of a process without a file.
inline constexpr long kLargestTrialKiB = 500'000'000 / 1024;

struct Trial {
    Ending ending = Ending::Accepted;
    std::string said;     ///< the error message, or what happened instead
    double seconds = 0.0; ///< CPU time, so that the load of the machine does not matter
    long peakKiB = 0;

    bool isWrong() const { return ending > Ending::Refused; }
};

/// Does the work in a forked process that is limited to kTrialBytes of memory, and is killed if it
/// takes too long or opens an internet socket. The calling process must be single-threaded.
/// @param work returns false if its result is invalid.
Trial tryOut(const std::function<bool()>& work);

} // namespace v2m::test
