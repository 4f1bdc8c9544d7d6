// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// Verifies that a file is MusicCaps as published by Google: 5,521 rows with the original values in
/// all columns but one, by the SHA-256 of these fields. The exception, audioset_positive_labels, is
/// left out because the reference copy lacked some labels.
///
/// @throws FileError naming the file if it cannot be read or differs.
void requirePublishedMusicCaps(const QString& path);

} // namespace v2m
