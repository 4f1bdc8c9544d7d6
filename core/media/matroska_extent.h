// SPDX-License-Identifier: MIT
#pragma once

namespace v2m {

class LocalFile;

/// Whether a Matroska or WebM file (RFC 9559) ends inside an element. FFmpeg takes that for the end
/// of the clip, and files written by a browser or to a pipe do not declare their length. False if
/// the element sizes cannot be followed, e.g. after damage.
bool isMatroskaCutOff(const LocalFile& file);

} // namespace v2m
