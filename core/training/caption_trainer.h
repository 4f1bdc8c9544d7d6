// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/caption_training.h"
#include "core/models/caption_example.h"
#include "core/networks/caption_model.h"

#include <span>
#include <stop_token>

namespace v2m {

/// Trains the caption network and writes its weights, whole or not at all.
///
/// L-BFGS over all captions at once on the squared error of point and affinities, each caption
/// counting by its weight; those of weight 0 are left out. The same examples, options and number of
/// threads give the same file.
///
/// @throws FileError if no example says anything, or the file cannot be written; Cancelled when
///         asked to stop, before anything is written.
CaptionTrainingResult trainCaptionModel(std::span<const CaptionExample> examples,
                                        const CaptionTrainingOptions& options,
                                        const CaptionTrainingCallback& progress,
                                        const std::stop_token& stop);

/// The network that trainCaptionModel() writes, at hand.
CaptionModel trainedCaptionModel(std::span<const CaptionExample> examples,
                                 const CaptionTrainingOptions& options,
                                 const CaptionTrainingCallback& progress,
                                 const std::stop_token& stop, CaptionTrainingResult& result);

} // namespace v2m
