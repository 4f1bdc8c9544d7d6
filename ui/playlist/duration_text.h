// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// "3:07", with the digits of the user's language; hours only if needed. Whole seconds, rounded
/// down; invalid times count as 0.
QString durationText(double seconds);

/// The same for a screen reader: "3 minutes, 7 seconds".
QString spokenDuration(double seconds);

} // namespace v2m
