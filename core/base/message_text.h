// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QString>

namespace v2m {

/// A message in the language of this moment, its numbers as that language writes them.
QString translated(const Message& message);

} // namespace v2m
