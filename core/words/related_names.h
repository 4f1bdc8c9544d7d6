// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/request_lexicon.h"

#include <QStringList>

namespace v2m {

/// What captions call something that a listener does not want, in English and lower case: the
/// English names of the term (or its own words, if it has none) and of everything related: no drums
/// implies no snare, and no singing implies no singer of any kind.
QStringList relatedNames(const RequestTerm& term, const RequestLexicon& english);

} // namespace v2m
