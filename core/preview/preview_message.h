// SPDX-License-Identifier: MIT
#pragma once

#include "core/preview/preview_source.h"

#include <QString>

namespace v2m {

/// The player's message for a plan: one or two sentences in the user's language, the first about
/// what happens, the second about what would improve it.
QString previewMessage(const PreviewPlan& plan);

} // namespace v2m
