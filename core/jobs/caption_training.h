// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

namespace v2m {

/// Options for training the caption network. The defaults are the recipe of the weights in models/.
struct CaptionTrainingOptions {
    std::filesystem::path out; ///< safetensors file
    int rounds = 5;            ///< iterations that find the directions of the quadratic part
    std::uint64_t seed = 1;    ///< of the initial directions
    std::int64_t width = 64;   ///< directions kept; fewer only in tests
};

/// Reported after each round.
struct CaptionTrainingProgress {
    int round = 0; ///< from 1
    int rounds = 0;
    double loss = 0.0; ///< mean square error of an output
};

using CaptionTrainingCallback = std::function<void(const CaptionTrainingProgress&)>;

struct CaptionTrainingResult {
    std::int64_t captions = 0; ///< with usable words
    double firstLoss = 0.0;    ///< with only the mean known
    double lastLoss = 0.0;
    double seconds = 0.0;
};

} // namespace v2m
