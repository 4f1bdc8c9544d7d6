// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <c10/util/Exception.h>

#include <string>
#include <string_view>

namespace v2m {

/// The line of a LibTorch error that has the reason. Errors inside a TorchScript have a page of
/// code with the reason at the end; others begin with it, before the stack.
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

/// Runs `work`, reducing LibTorch's errors to one sentence: their own text is a page long, with the
/// stack.
///
/// @throws ModelError for a LibTorch error; anything else unchanged.
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
