// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// A third-party library that the program runs with, as the About box and `--version` list it.
struct LibraryNotice {
    QString name;
    QString version; ///< of the one that is loaded, where it is loaded when the program starts
    QString licence; ///< an SPDX expression, or words; that of the loaded one, where builds differ
};

} // namespace v2m
