// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/caption_example.h"

#include <QString>

namespace v2m {

/// Reads the word vectors used to train the caption network from a folder:
/// - `glove_words.txt`: one word per line, in lower case, most frequent first;
/// - `glove_100d.safetensors`: `vectors` (I8, words x width) and `scales` (F32, words), whose
///   products are the vectors.
///
/// @throws FileError if the list is missing, unreadable or has the wrong length; ModelError if the
///     vectors are missing, damaged or have the wrong shapes.
WordVectors readWordVectors(const QString& folder);

} // namespace v2m
