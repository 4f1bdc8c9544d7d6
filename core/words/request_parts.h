// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/request_matcher.h"

namespace v2m {

/// Settles what one part of a text makes of what another tells; parts end where a clause does or a
/// "but" stands.
/// - What is pleasant in a life is negated, as it did not happen, where nobody did it or a mishap
///   undoes it ("our party was cancelled"); what is unpleasant, where it is overcome ("she beat
///   cancer") or has ended.
/// - Beside what else is told, less counts
///   - what is told after "after",
///   - what is told before a "but" after which a mood or a situation is told,
///   - what is told before a "now" that a mood or a situation follows, and what used to be,
///   - what is told outside the part in which something is wished for: "so much stress, I need to
///     calm down" wants calm; and what is told after its "for",
///   - what is unpleasant beside music that is refused: "I'm on edge, nothing aggressive".
void settleParts(LanguageReading& reading, const RequestLexicon& lexicon);

} // namespace v2m
