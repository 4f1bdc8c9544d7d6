// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/caption_example.h"

#include <QString>

namespace v2m {

/// Reads word vectors for the training of the caption network, as a folder has them:
/// - `glove_words.txt`: a word a line, in lower case, the most frequent first;
/// - `glove_100d.safetensors`: `vectors` (I8, words x width) and `scales` (F32, words), whose
///   products are the vectors of the words.
///
/// @throws FileError if the list is missing, unreadable or of another length; ModelError if the
///         vectors are missing, damaged or of another shape.
WordVectors readWordVectors(const QString& folder);

} // namespace v2m
