// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/library_notice.h"

#include <vector>

namespace v2m {

/// What reads and writes pictures and videos: OpenCV and FFmpeg.
std::vector<LibraryNotice> mediaLibraries();

} // namespace v2m
