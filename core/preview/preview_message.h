// SPDX-License-Identifier: MIT
#pragma once

#include "core/preview/preview_source.h"

#include <QString>

namespace v2m {

/// What the player says when it follows the plan: one or two sentences in the user's language, the
/// first saying what happens, the second what would be needed for better.
QString previewMessage(const PreviewPlan& plan);

} // namespace v2m
