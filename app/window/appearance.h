// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings.h"

class QApplication;

namespace v2m {

/// Makes the program look and speak as the settings say: theme, language, the direction of its
/// layout, and the form of its numbers. Open windows follow.
void applyAppearance(QApplication& application, const Settings& settings);

} // namespace v2m
