// SPDX-License-Identifier: MIT
#pragma once

#include "core/preview/preview_source.h"

#include <QString>

namespace v2m {

/// Where a track would be played from, as a sentence in the user's language.
QString soundSourceSentence(PreviewKind source);

} // namespace v2m
