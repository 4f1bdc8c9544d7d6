// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <string>

namespace v2m {

// Serializes an untranslated message from the process that runs a TorchScript.

std::string packedRefusal(const Message& message);

/// The input is untrusted: parts are reduced to one line, and anything else than a packed message
/// is shown literally.
Message unpackedRefusal(const std::string& bytes);

} // namespace v2m
