// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// "3:07", as the user's language writes digits; hours only where there are some. Whole seconds,
/// rounded down; what is no time at all counts as none.
QString durationText(double seconds);

/// The same for a screen reader: "3 minutes, 7 seconds".
QString spokenDuration(double seconds);

} // namespace v2m
