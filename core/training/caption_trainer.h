// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/caption_training.h"
#include "core/models/caption_example.h"
#include "core/models/tensor_file.h"

#include <span>
#include <stop_token>
#include <vector>

namespace v2m {

/// Trains the caption network and writes its weights, whole or not at all.
///
/// Kernel ridge regression: with s the cosine of two captions (caption_rows.h), their likeness is
/// s + square * s^2, so that words count alone and in pairs, wherever these stand. What is learned
/// are valence, arousal, and the squares of the affinities: a square makes more of the few captions
/// that suit an emotion well, which are those that a list begins with. Each caption counts by its
/// weight; those of weight 0 are left out.
///
/// A sum over all captions is too slow to read with. Its linear part is a vector of outputs for
/// each feature; its quadratic part is one form for each output, of which those directions are
/// kept, the same for all outputs, in which the forms are largest.
///
/// The same examples, vectors, options and number of threads give the same file.
///
/// @param vectors of words, by which unknown words are half known; may be empty.
/// @throws FileError if the examples say nothing, or all the same, or the file cannot be written;
///         Cancelled when
///         asked to stop, before anything is written.
CaptionTrainingResult trainCaptionModel(std::span<const CaptionExample> examples,
                                        const WordVectors& vectors,
                                        const CaptionTrainingOptions& options,
                                        const CaptionTrainingCallback& progress,
                                        const std::stop_token& stop);

/// What trainCaptionModel() writes, at hand.
struct TrainedCaptionModel {
    StoredTensors file;
    CaptionTrainingResult result;

    /// What the regression itself, with all directions, says of the captions that it learned from:
    /// valence, arousal, squares of the affinities.
    std::vector<CaptionOutputs> fitted;
};

TrainedCaptionModel trainedCaptionModel(std::span<const CaptionExample> examples,
                                        const WordVectors& vectors,
                                        const CaptionTrainingOptions& options,
                                        const CaptionTrainingCallback& progress,
                                        const std::stop_token& stop);

} // namespace v2m
