// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace v2m {

/// Permanently restricts this process and all its threads to computing and communicating over open
/// descriptors: it can no longer open or change files by name, connect, start processes or threads,
/// or inspect other processes. Any attempt fails with EPERM. Uses a system call filter (seccomp)
/// and limits on memory, files and core dumps.
///
/// @param moreBytes address space that may be allocated beyond the current use.
/// @returns false if this build or the kernel has no such filter; nothing is then guaranteed.
bool enterSandbox(std::uint64_t moreBytes);

} // namespace v2m
