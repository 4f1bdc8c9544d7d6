// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/library_notice.h"

#include <vector>

namespace v2m {

/// The libraries used to store the catalog and read data sets: SQLite, SQLiteCpp and libcsv.
std::vector<LibraryNotice> catalogLibraries();

} // namespace v2m
