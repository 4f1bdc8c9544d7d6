// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <functional>

namespace v2m {

/// How a track's affect is found from its words. The catalog stores what it says; who makes it is
/// no concern of the catalog's.
struct AffectModel {
    /// Called from one thread at a time, with everything of the track set but rowId and affect.
    /// Empty: tracks are stored without affect.
    std::function<TrackAffect(const Track&)> affectOf;

    /// Stored with what it found: tracks of another version are due to be looked at again. Above 0.
    int version = 0;
};

} // namespace v2m
