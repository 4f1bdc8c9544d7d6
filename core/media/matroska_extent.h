// SPDX-License-Identifier: MIT
#pragma once

namespace v2m {

class LocalFile;

/// Whether a Matroska or WebM file (RFC 9559) ends inside one of its elements. FFmpeg takes that
/// for the end of the clip, and files that a browser or a pipe wrote do not say how long they are.
/// Where the sizes cannot be followed, as behind damage, the answer is no.
bool isMatroskaCutOff(const LocalFile& file);

} // namespace v2m
