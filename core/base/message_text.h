// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QString>

namespace v2m {

/// The message in the current language, with numbers in the current locale.
QString translated(const Message& message);

} // namespace v2m
