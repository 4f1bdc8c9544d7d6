// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// Makes sure that a file is MusicCaps as Google published it: 5,521 rows that have, in all columns
/// but one, what theirs have, by the SHA-256 of these fields. The one, audioset_positive_labels, is
/// not in the sum: the copy that it was taken from lacks some of those labels.
///
/// @throws FileError naming the file if it cannot be read or is not that.
void requirePublishedMusicCaps(const QString& path);

} // namespace v2m
