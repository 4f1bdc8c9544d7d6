// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace v2m {

/// The first of the user's folders (HOME, XDG_CONFIG_HOME and the like) whose name is not valid
/// UTF-8; empty if all are. Qt would use another folder instead, so the window refuses to start.
/// The command line works.
QByteArray nonUtf8Folder();

} // namespace v2m
