// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

namespace v2m {

/// What training the caption network is asked to do. The defaults are the recipe of the weights in
/// models/.
struct CaptionTrainingOptions {
    std::filesystem::path out; ///< safetensors file
    int rounds = 40;           ///< of L-BFGS over all captions
    int threads = 1;           ///< more make other roundings, so other weights
    std::uint64_t seed = 1;

    std::int64_t width = 16;  ///< length of a bucket's vector, at least kCaptionOutputs
    std::int64_t hidden = 16; ///< units beside the linear path
    double wordDecay = 1.0;   ///< of the vectors' squares, in units of one caption's error
    double layerDecay = 1.0;  ///< of the layers'
    double pointShare = 0.5;  ///< what the error of the point counts beside the affinities'
};

/// Told after each round.
struct CaptionTrainingProgress {
    int round = 0; ///< from 1
    int rounds = 0;
    double loss = 0.0;
};

using CaptionTrainingCallback = std::function<void(const CaptionTrainingProgress&)>;

struct CaptionTrainingResult {
    std::int64_t captions = 0; ///< that said something
    double firstLoss = 0.0;    ///< when nothing but the mean is known
    double lastLoss = 0.0;
    double seconds = 0.0;
};

} // namespace v2m
