// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/library_notice.h"

#include <QString>

#include <vector>

namespace v2m {

/// The libraries of others that the program runs with. LibTorch and what it brings are named as
/// they were built with: the window does not load them for this.
std::vector<LibraryNotice> librariesInUse();

/// The program's version and licence, the libraries it runs on with theirs, and where the models
/// come from, as rich text.
QString aboutText();

} // namespace v2m
