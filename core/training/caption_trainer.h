// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/caption_training.h"
#include "core/models/caption_example.h"
#include "core/models/tensor_file.h"

#include <span>
#include <stop_token>
#include <vector>

namespace v2m {

/// Trains the caption network and writes its weights atomically.
///
/// Kernel ridge regression: with s the cosine of two captions (caption_rows.h), the kernel is s +
/// square * s^2, so that words count alone and in pairs, wherever in the text. The targets are
/// valence, arousal, and the squares of the affinities: squaring emphasises the few captions that
/// suit an emotion well, which are those at the top of a playlist. Each caption is weighted; those
/// of weight 0 are left out.
///
/// A sum over all captions would be too slow for prediction. The linear part is reduced to a vector
/// of outputs per feature; the quadratic part is one quadratic form per output, of which the
/// directions with the largest values are kept, the same for all outputs.
///
/// The same examples, vectors and options give the same file.
///
/// @param vectors of words, which help with unknown words; may be empty.
/// @throws FileError if the captions have no usable words, are all alike, or the file cannot be
/// written; Cancelled when asked to stop, before anything is written.
CaptionTrainingResult trainCaptionModel(std::span<const CaptionExample> examples,
                                        const WordVectors& vectors,
                                        const CaptionTrainingOptions& options,
                                        const CaptionTrainingCallback& progress,
                                        const std::stop_token& stop);

/// What trainCaptionModel() writes, in memory.
struct TrainedCaptionModel {
    StoredTensors file;
    CaptionTrainingResult result;

    /// Predictions of the full regression, with all directions, for the captions it was trained on:
    /// valence, arousal, squares of the affinities.
    std::vector<CaptionOutputs> fitted;
};

TrainedCaptionModel trainedCaptionModel(std::span<const CaptionExample> examples,
                                        const WordVectors& vectors,
                                        const CaptionTrainingOptions& options,
                                        const CaptionTrainingCallback& progress,
                                        const std::stop_token& stop);

} // namespace v2m
