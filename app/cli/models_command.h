// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <stop_token>

namespace v2m {

/// `models`; see commands.h.
ExitCode runModels(const QStringList& arguments, const std::stop_token& stop);

} // namespace v2m
