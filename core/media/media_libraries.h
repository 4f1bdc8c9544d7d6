// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/library_notice.h"

#include <vector>

namespace v2m {

/// The libraries that read and write pictures and videos: OpenCV and FFmpeg.
std::vector<LibraryNotice> mediaLibraries();

} // namespace v2m
