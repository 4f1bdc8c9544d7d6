// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <c10/util/Exception.h>

#include <string>
#include <string_view>

namespace v2m {

/// The one line of what LibTorch says that names the reason. What fails within a TorchScript is
/// told as a page of code with the reason at its end; else it comes first, before the stack.
inline std::string reasonIn(std::string_view text)
{
    constexpr std::string_view kCause = "RuntimeError: ";
    constexpr std::string_view kScript = "The following operation failed in the TorchScript";
    if (const auto at = text.rfind(kCause); at != std::string_view::npos) {
        text.remove_prefix(at + kCause.size());
    } else if (text.starts_with(kScript)) {
        text = text.substr(0, text.find_last_not_of(" \n") + 1);
        text.remove_prefix(text.rfind('\n') + 1); // npos + 1 is 0
    }
    return std::string(text.substr(0, text.find('\n')));
}

/// Does the work, and turns what LibTorch throws into one sentence: its own text goes on for a
/// page, with the stack.
///
/// @throws ModelError for an error of LibTorch's; everything else as it is.
template <typename Work>
auto withTorchErrorsInOneSentence(Work&& work)
{
    try {
        return work();
    } catch (const c10::Error& error) {
        throw ModelError(
            Message("v2m::networks", "LibTorch failed: %1").arg(reasonIn(error.msg())));
    }
}

} // namespace v2m
