// SPDX-License-Identifier: MIT
#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace v2m {

/// How strongly training pictures are altered, so that the network learns faces and not pictures.
///
/// Each kind is applied to a whole batch at once. Amounts are drawn uniformly from their range, one
/// per picture.
struct AugmentationOptions {
    double mirror = 0.5;      ///< share of pictures mirrored left to right; faces are symmetric
    double maxTurnDeg = 14;   ///< heads tilt, and eye positions are only approximate
    double maxShift = 0.11;   ///< in each direction, as a share of the side: crops are imprecise
    double maxZoom = 0.18;    ///< 1/(1+z) to 1+z, for the same reason
    double maxStretch = 0.06; ///< width against height: faces differ in shape
    double maxGamma = 0.5;    ///< exp(-g) to exp(g): exposure that normalisation cannot undo
    double maxNoise = 0.04;   ///< standard deviation of sensor noise, for values from 0 to 1
    double noisy = 0.25;      ///< share of pictures with noise
    double coarse = 0.15;     ///< share of pictures halved and enlarged again: distant faces
    double cutOut = 0.5;   ///< share of pictures with a hole (DeVries and Taylor 2017): hands, hair
    double minHole = 0.15; ///< side of the hole as a share of the picture's side
    double maxHole = 0.4;

    /// The same kinds of change, weaker or stronger; mirroring and the size of holes are kept.
    ///
    /// @param strength from 0 (none) to about 1.5.
    AugmentationOptions scaled(double strength) const;
};

/// An augmented copy of a batch.
///
/// Equal arguments give equal pictures: all random numbers come from the seed, none from torch's
/// own state.
///
/// @param pictures N x 1 x 48 x 48 of float in [0, 1].
/// @param side of the result in pixels; less than 48 makes training cheaper.
torch::Tensor augment(const torch::Tensor& pictures, std::int64_t side,
                      const AugmentationOptions& options, std::uint64_t seed);

/// Combines several numbers into one seed; nearby numbers give distant seeds (SplitMix64, Steele et
/// al. 2014).
std::uint64_t mixSeeds(std::uint64_t first, std::uint64_t second, std::uint64_t third = 0);

} // namespace v2m
