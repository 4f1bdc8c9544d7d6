// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <string>

namespace v2m {

// A sentence on its way from the process that runs a TorchScript, as what it says and not yet said
// in any language.

std::string packedRefusal(const Message& message);

/// Whatever comes from there may be anything: the parts are cut to a line, and what is no packed
/// sentence is said as it stands.
Message unpackedRefusal(const std::string& bytes);

} // namespace v2m
