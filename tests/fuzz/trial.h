// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

namespace v2m::test {

/// How a piece of work on a file of others ended.
enum class Ending {
    Accepted,   ///< it went through
    Refused,    ///< with a sentence of ours
    Nonsense,   ///< it went through, and its result is none
    Unforeseen, ///< with an error that is none of ours; out of memory is one
    Killed,     ///< by a signal: a crash, a connection, or after kLongestTrialS
};

/// No file may take longer without a word.
inline constexpr double kLongestTrialS = 10.0;

/// Of memory that a trial may write to: so much for the whole program.
inline constexpr std::size_t kTrialBytes = 1536U << 20U;

/// Of memory that a file may take, beyond what a process without a file has.
inline constexpr long kLargestTrialKiB = 500'000'000 / 1024;

struct Trial {
    Ending ending = Ending::Accepted;
    std::string said;     ///< the sentence, or what happened instead
    double seconds = 0.0; ///< of the processor, so that a busy machine does not count
    long peakKiB = 0;

    bool isWrong() const { return ending > Ending::Refused; }
};

/// Does the work in a process of its own, which has kTrialBytes of memory, is killed when it takes
/// too long, and also where it makes a socket to other machines.
/// @param work returns false where its result is nonsense. The calling process must have one
/// thread.
Trial tryOut(const std::function<bool()>& work);

} // namespace v2m::test
