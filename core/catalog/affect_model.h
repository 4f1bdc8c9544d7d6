// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/file_facts.h"
#include "core/catalog/track.h"
#include "core/catalog/word_traits.h"

#include <functional>
#include <optional>

namespace v2m {

/// What the words of a track say.
struct WordMood {
    TrackAffect affect;
    WordTraits traits = {};

    WordMood() = default;
    WordMood(TrackAffect of, WordTraits said = {}) : affect(of), traits(said) {} // NOLINT
};

/// What the words and the sound of a file of the listener's own say together.
struct FileMood {
    TrackAffect affect; ///< joined
    WordTraits traits = {};
    std::optional<HeardMood> heard = {}; ///< none where no sound model has listened
    MoodSource from = MoodSource::Words;
};

/// How a track's affect is found. The catalog stores what it says; who makes it is no concern of
/// the catalog's.
struct AffectModel {
    /// From its words. Called from one thread at a time, with everything of the track set but rowId
    /// and affect. Empty: tracks are stored without affect.
    std::function<WordMood(const Track&)> affectOf;

    /// Stored with what it found: tracks of another version are due to be looked at again. Above 0.
    int version = 0;

    /// Likewise of a file, whose facts have its descriptors. Empty: files have but their words.
    std::function<FileMood(const Track&, const FileFacts&)> affectOfFile = {};

    /// Of affectOfFile; another than `version`.
    int fileVersion = 0;

    /// What another model found for files, or for all other tracks, stays: this one lacks what that
    /// one had.
    bool keepsFiles = false;
    bool keepsWords = false;
};

} // namespace v2m
