// SPDX-License-Identifier: MIT
#pragma once

#include "core/text_affect/lexicon_affect.h"

namespace v2m::test {

/// The affect of a track's words by the lexicon alone.
inline TrackAffect affectByLexicon(const LexiconAffect& affect, const Track& track)
{
    return affect.affectOf(affect.influences(track));
}

} // namespace v2m::test
