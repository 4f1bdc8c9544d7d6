// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// What is to be said of a path, in the user's language.
struct PathVerdict {
    QString text;        ///< a sentence; empty where all is well
    bool blocks = false; ///< whether the program could not work with the path
};

/// Of a folder that is only read from. One that is missing may be on a disk that is not there now.
PathVerdict judgeSourceFolder(const QString& path);

/// Of a folder that is written to, and made when it is first needed.
PathVerdict judgeTargetFolder(const QString& path);

/// Of a model of the user's own; see modelFault().
PathVerdict judgeModel(const QString& path);

} // namespace v2m
