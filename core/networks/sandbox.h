// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace v2m {

/// Takes everything from this process, with all its threads and for ever, but computing and talking
/// on the descriptors that are open: no file is opened or changed by name, nothing is connected to,
/// no process or thread begins, no other one is looked at. What is tried nevertheless fails with
/// EPERM. A system call filter (seccomp) does it, and limits on memory, files and core dumps.
///
/// @param moreBytes of address space that may be asked for beyond what the process has.
/// @returns false where this build or the kernel has no such filter; nothing to rely on then.
bool enterSandbox(std::uint64_t moreBytes);

} // namespace v2m
