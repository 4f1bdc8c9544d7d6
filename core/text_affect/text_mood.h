// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/emotion/emotion.h"
#include "core/words/request_reader.h"

namespace v2m {

/// How to use the mood of a listener's words.
struct TextMood {
    enum class Use {
        Read,    ///< as it was understood
        Ignored, ///< not at all: only the words themselves are searched for
        Chosen,  ///< the listener has replaced it
    };

    Use use = Use::Read;
    AffectPoint point{};        ///< of the chosen mood
    EmotionScores affinities{}; ///< likewise; see TrackAffect

    friend bool operator==(const TextMood&, const TextMood&) = default;
};

/// Reduces a request to what is still used: if its mood is ignored, to words to search for
/// (RequestReading::isWordsAlone); if another mood was chosen, to what describes the music:
/// instruments, voices, genres and textures.
/// @param reader that has read it.
RequestReading applyTextMood(const TextMood& mood, RequestReading request,
                             const RequestReader& reader);

} // namespace v2m
