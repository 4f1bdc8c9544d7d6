// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// Why a path cannot be an emotion model (see openEmotionModel), as a sentence in the user's
/// language; empty if it can. Checks only names and the manifest; the network is validated when it
/// is opened. An empty path means the built-in model.
QString modelFault(const QString& path);

} // namespace v2m
