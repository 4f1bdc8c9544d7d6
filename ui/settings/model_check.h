// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// Why a path cannot be that of an emotion model of the user's own (see openEmotionModel), as a
/// sentence in their language; empty where it can. Looks at names and the manifest only: whether
/// the network is sound shows when it is opened. An empty path is the program's own model.
QString modelFault(const QString& path);

} // namespace v2m
