// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace v2m {

/// The first of the user's folders (HOME, XDG_CONFIG_HOME and their like) whose name is no UTF-8;
/// empty where all are. Qt takes such a one for another, where nothing of the user's belongs, so
/// the window does not begin in one. The command line does.
QByteArray folderThatIsNoText();

} // namespace v2m
