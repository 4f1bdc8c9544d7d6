// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/preview/preview_source.h"

namespace v2m {

/// The player's message for a plan: one or two sentences, the first about
/// what happens, the second about what would improve it.
Message previewMessage(const PreviewPlan& plan);

} // namespace v2m
