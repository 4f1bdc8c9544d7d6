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
    int rounds = 5;            ///< in which the directions of the quadratic part are found
    int threads = 1;           ///< more make other roundings, so other weights
    std::uint64_t seed = 1;    ///< of the first directions

    std::int64_t width = 64; ///< directions that are kept
    double ridge = 0.85;     ///< penalty, in units of one caption's error
    double square = 2.0;     ///< what the square of two captions' likeness counts beside it
};

/// Told after each round.
struct CaptionTrainingProgress {
    int round = 0; ///< from 1
    int rounds = 0;
    double loss = 0.0; ///< mean square error of an output
};

using CaptionTrainingCallback = std::function<void(const CaptionTrainingProgress&)>;

struct CaptionTrainingResult {
    std::int64_t captions = 0; ///< that said something
    double firstLoss = 0.0;    ///< when nothing but the mean is known
    double lastLoss = 0.0;
    double seconds = 0.0;
};

} // namespace v2m
