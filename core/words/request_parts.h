// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/request_matcher.h"

namespace v2m {

/// Resolves how parts of a text affect each other; parts end at a clause boundary or at "but".
/// - A pleasant situation is negated, as it did not happen, if nobody took part or a mishap cancels
///   it ("our party was cancelled"); an unpleasant one, if it was overcome ("she beat cancer") or
///   is over.
/// - If the text has other content, less weight is given to
///   - what comes after "after",
///   - what comes before a "but" that is followed by a mood or a situation,
///   - what comes before a "now" that is followed by a mood or a situation, and what used to be,
///   - what is outside the part that expresses a wish: "so much stress, I need to calm down" asks
///     for calm; and what comes after its "for",
///   - unpleasant things beside music that is refused: "I'm on edge, nothing aggressive".
void resolveClauses(LanguageReading& reading, const RequestLexicon& lexicon);

} // namespace v2m
