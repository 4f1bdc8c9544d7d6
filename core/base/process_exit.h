// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <cstdlib>

namespace v2m {

/// Ends a process whose `main` has destroyed its own objects, without destroying static ones.
///
/// One of Qt Multimedia 6.4 closes the connection to PulseAudio without taking the lock of the
/// thread that serves it, so programs that have played sound occasionally abort on exit.
[[noreturn]] inline void exitWithoutStaticDestructors(int code)
{
    std::fflush(nullptr);
    std::_Exit(code);
}

} // namespace v2m
