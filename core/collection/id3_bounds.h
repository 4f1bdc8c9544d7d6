// SPDX-License-Identifier: MIT
#pragma once

#include "core/collection/file_bytes.h"

namespace v2m {

/// Whether a tag of ID3v2.2 to 2.4 and the tags that follow it directly are bounded: see
/// hasBoundedTags(). Also true if there is none.
/// @param at where the first begins; afterwards, where the last ends.
bool hasBoundedId3(FileBytes& file, qint64& at);

/// Likewise for a tag behind other bytes, which TagLib looks for in MPEG audio up to the first
/// frame. False if neither is found in the first `window` bytes.
bool hasBoundedId3BeforeFrames(FileBytes& file, qint64 window);

} // namespace v2m
