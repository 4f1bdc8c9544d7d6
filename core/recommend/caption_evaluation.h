// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/caption_affect.h"

#include <array>
#include <optional>
#include <span>
#include <stop_token>

namespace v2m {

/// How well a reader of texts without mood words finds what those words said.
struct CaptionFigures {
    std::optional<double> valence; ///< correlation
    std::optional<double> arousal;
    std::array<std::optional<double>, kEmotionCount> area; ///< under the ROC curve
    std::array<std::optional<double>, kEmotionCount> precision;

    /// Means over the emotions that have a figure; 0 if none has.
    double macroArea() const;
    double macroPrecision() const;
};

/// Happy against sad on texts of nothing but instruments.
struct InstrumentFigures {
    std::size_t happy = 0;
    std::size_t sad = 0;
    std::optional<double> joined; ///< area under the ROC curve of happy less sad affinity
    std::optional<double> lexicon;
    std::optional<double> wordCounts;
    double error = 0.0; ///< standard error of the first
};

struct CaptionEvaluation {
    std::size_t training = 0; ///< tracks that name a mood and may be learned from
    std::size_t heldOut = 0;  ///< those that are measured
    std::array<std::size_t, kEmotionCount> positives{}; ///< of the latter
    CaptionFigures joined;
    CaptionFigures lexicon;
    CaptionFigures wordCounts;
    InstrumentFigures instruments;
};

/// Hides the mood words of the held-out tracks (isHeldOut) and lets three readers say what they
/// were: the model as it is (CaptionAffect), the lexicon alone on what is left, and WordCounts
/// trained on the tracks that are not held out.
///
/// Only tracks whose mood words have an influence of at least 0.5 count, so about one that is said
/// plainly. What they say is the lexicon's reading of those words alone, which no reader sees; a
/// track is a positive of an emotion when its affinity is 0.5 or more there.
///
/// @throws FileError if no held-out track, or none to learn from, names a mood; Cancelled.
CaptionEvaluation evaluateCaptions(std::span<const Track> tracks, const CaptionAffect& affect,
                                   const std::stop_token& stop);

} // namespace v2m
