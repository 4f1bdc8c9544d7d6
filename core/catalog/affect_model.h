// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/file_facts.h"
#include "core/catalog/track.h"
#include "core/catalog/word_traits.h"

#include <functional>
#include <optional>

namespace v2m {

/// The mood of a track's words.
struct WordMood {
    TrackAffect affect;
    WordTraits traits = {};

    WordMood() = default;
    WordMood(TrackAffect of, WordTraits said = {}) : affect(of), traits(said) {} // NOLINT
};

/// The combined mood of the words and the sound of one of the listener's files.
struct FileMood {
    TrackAffect affect; ///< combined
    WordTraits traits = {};
    std::optional<HeardMood> heard = {}; ///< nullopt if no sound model has analysed it
    MoodSource from = MoodSource::Words;
};

/// How a track's affect is computed. The catalog stores the result without knowing the model.
struct AffectModel {
    /// From the track's words. Called from one thread at a time, with all fields of the track set
    /// except rowId and affect. If empty, tracks are stored without affect.
    std::function<WordMood(const Track&)> affectOf;

    /// Stored with the result: tracks with another version are stale. Positive.
    int version = 0;

    /// Likewise for a file, whose facts include its descriptors. If empty, only the words of files
    /// are used.
    std::function<FileMood(const Track&, const FileFacts&)> affectOfFile = {};

    /// Of affectOfFile; independent of `version`.
    int fileVersion = 0;

    /// Keeps the results of other models for files, or for all other tracks, as this model lacks
    /// what those had.
    bool preservesFileMoods = false;
    bool keepsWords = false;
};

} // namespace v2m
