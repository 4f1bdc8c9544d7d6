// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings.h"

class QApplication;

namespace v2m {

/// Applies the settings for theme, language, layout direction and number format, also to open
/// windows.
void applyAppearance(QApplication& application, const Settings& settings);

} // namespace v2m
