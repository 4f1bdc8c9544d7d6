// SPDX-License-Identifier: MIT
#pragma once

#include "core/text_affect/caption_affect.h"

#include <array>
#include <optional>
#include <span>
#include <stop_token>

namespace v2m {

/// How well a reader predicts mood words that were hidden from it.
struct CaptionFigures {
    std::optional<double> valence; ///< correlation
    std::optional<double> arousal;
    std::array<std::optional<double>, kEmotionCount> area; ///< under the ROC curve
    std::array<std::optional<double>, kEmotionCount> precision;

    /// Mean over the emotions that have a figure; 0 if none has.
    double macroArea() const;
    double macroPrecision() const;
};

/// Happy against sad, on texts reduced to instruments.
struct InstrumentFigures {
    std::size_t happy = 0;
    std::size_t sad = 0;
    std::optional<double> joined; ///< area under the ROC curve of happy less sad affinity
    std::optional<double> lexicon;
    std::optional<double> wordCounts;
    double error = 0.0; ///< standard error of the first area
};

struct CaptionEvaluation {
    std::size_t training = 0; ///< tracks in the training set that name a mood
    std::size_t heldOut = 0;  ///< tracks evaluated
    std::array<std::size_t, kEmotionCount> positives{}; ///< per emotion, among the held-out tracks
    CaptionFigures joined;
    CaptionFigures lexicon;
    CaptionFigures wordCounts;
    InstrumentFigures instruments;
};

/// Hides the mood words of the held-out tracks (isHeldOut) and lets three readers predict them: the
/// full model (CaptionAffect), the lexicon alone on the remaining text, and WordCounts trained on
/// the tracks that are not held out.
///
/// Only tracks whose mood words have an influence of at least 0.5 count, about one unambiguous
/// word. The ground truth is the lexicon's reading of those words alone, which no reader sees; a
/// track is positive for an emotion if that reading's affinity is at least 0.5.
///
/// @throws FileError if no held-out track, or none for training, names a mood; Cancelled.
CaptionEvaluation evaluateCaptions(std::span<const Track> tracks, const CaptionAffect& affect,
                                   const std::stop_token& stop);

} // namespace v2m
