// SPDX-License-Identifier: MIT
#pragma once

#include <locale>
#include <sstream>

namespace v2m {

/// Formats numbers with a decimal point in every locale, and `digits` places after it.
inline std::ostringstream plainStream(int digits)
{
    std::ostringstream stream;
    stream.imbue(std::locale::classic());
    stream.setf(std::ios::fixed);
    stream.precision(digits);
    return stream;
}

} // namespace v2m
