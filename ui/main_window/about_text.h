// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/library_notice.h"

#include <QString>

#include <vector>

namespace v2m {

/// The third-party libraries in use. LibTorch and its dependencies are listed with their build-time
/// versions, as the window does not load them for this.
std::vector<LibraryNotice> librariesInUse();

/// The program's version and licence, its libraries with theirs, and the origin of the models, as
/// rich text.
QString aboutText();

} // namespace v2m
