// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/emotion_timeline.h"
#include "tests/support/scores.h"

namespace v2m::test {

/// A reading of a face that shows nothing but this emotion.
inline EmotionSample sampleOf(std::int64_t timestampMs, Emotion emotion, int faceId = 1)
{
    return {timestampMs, faceId, {0, 0, 100, 100}, 1.0F, only(emotion)};
}

} // namespace v2m::test
