// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/mobilenet_network.h"

#include <cstdint>
#include <filesystem>

namespace v2m {

/// A MobileNet whose convolutions were trained for another task, with new heads.
///
/// The file holds the convolutions by the names of MobileNet's layers, without their norms:
/// `weight` and `bias` of conv1 and pw1 to pw13, and `weight`, `scale` and `bias` of dw1 to dw13.
/// The widths come from their shapes. The weights of conv1 for three channels are added up, as the
/// channels of a grey picture are equal. The norms get the statistics of the given pictures and
/// gains that cancel them, so that the features are at first what they were.
///
/// @param side of the network's input in pixels.
/// @param pictures N x 1 x H x W floats in [0, 1]; a few hundred faces.
/// @throws ModelError naming the file if it is not such a file.
MobileNet networkWithFeatures(const std::filesystem::path& file, std::int64_t side,
                              const torch::Tensor& pictures, double dropout);

} // namespace v2m
