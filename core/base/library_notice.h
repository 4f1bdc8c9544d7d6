// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// A third-party library in use, as listed by the About box and `--version`.
struct LibraryNotice {
    QString name;
    QString version; ///< of the library loaded at run time, for those loaded at startup
    QString licence; ///< an SPDX expression, or words; that of the loaded one, where builds differ
};

} // namespace v2m
