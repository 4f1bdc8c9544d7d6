// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace v2m {

/// What a conversion has found; see core/networks/model_conversion.h.
struct ConvertedModel {
    std::string network;            ///< "VGG-19"
    std::int64_t numbers = 0;       ///< of which it is made
    double largestDifference = 0.0; ///< between the scores of the script and of the written file
};

/// How many of the numbers have been taken out of the script.
using ConversionCallback = std::function<void(std::int64_t done, std::int64_t total)>;

} // namespace v2m
