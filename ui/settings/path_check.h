// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// The result of checking a path, in the user's language.
struct PathVerdict {
    QString text;        ///< a sentence; empty if the path is fine
    bool blocks = false; ///< whether the path is unusable
};

/// For a folder that is only read. A missing one may be on a disk that is not mounted.
PathVerdict checkSourceFolder(const QString& path);

/// For a folder that is written to, and created when first needed.
PathVerdict checkTargetFolder(const QString& path);

} // namespace v2m
