// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <c10/util/Exception.h>

#include <string>

namespace v2m {

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
        const std::string text = error.msg();
        throw ModelError("LibTorch cannot go on: " + text.substr(0, text.find('\n')));
    }
}

} // namespace v2m
