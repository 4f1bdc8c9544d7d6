// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/emotion/emotion.h"
#include "core/words/request_reader.h"

namespace v2m {

/// What becomes of the mood that a listener's words say.
struct TextMood {
    enum class Use {
        Read,    ///< it counts as it was understood
        Ignored, ///< only the words themselves are looked for
        Chosen,  ///< the listener has put another one in its place
    };

    Use use = Use::Read;
    AffectPoint point{};        ///< of a mood that was chosen
    EmotionScores affinities{}; ///< likewise; see TrackAffect

    friend bool operator==(const TextMood&, const TextMood&) = default;
};

/// A request without what no longer counts in it: of one whose mood is ignored every word is meant
/// as a word (RequestReading::isWordsAlone), and one for which a mood was chosen keeps what it says
/// of the music alone: instruments, voices, genres and textures.
/// @param reader that has read it.
RequestReading applyTextMood(const TextMood& mood, RequestReading request,
                             const RequestReader& reader);

} // namespace v2m
