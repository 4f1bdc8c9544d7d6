// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// Makes the program speak a language: what was installed before goes, and open windows are told.
/// English needs it too, for the forms of one and of many.
/// @param language as QLocale names it; empty: the system's. One that is not there leaves English.
void installTranslation(const QString& language);

} // namespace v2m
