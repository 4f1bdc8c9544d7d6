// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/request_lexicon.h"

#include <QStringList>

namespace v2m {

/// What captions call a thing that a listener does not want, in English and lower case: the term's
/// English names, or its own words where it has none, and those of its kin: who wants no drums
/// wants no snare either, and who wants no singing wants it from no one.
QStringList kinOf(const RequestTerm& term, const RequestLexicon& english);

} // namespace v2m
