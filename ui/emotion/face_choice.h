// SPDX-License-Identifier: MIT
#pragma once

namespace v2m {

/// Used in place of a face's id, which counts from 1: all people together.
inline constexpr int kAllFaces = 0;

} // namespace v2m
