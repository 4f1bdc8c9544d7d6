// SPDX-License-Identifier: MIT
#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace v2m {

/// How far training pictures are changed, so that the network learns faces and not pictures.
///
/// All kinds work on a whole batch at once. Amounts are drawn evenly from their range, one draw
/// per picture.
struct AugmentationOptions {
    double mirror = 0.5;      ///< share of pictures mirrored left to right; a face has no side
    double maxTurnDeg = 14;   ///< heads tilt, and eye positions are found only roughly
    double maxShift = 0.11;   ///< in each direction, as a share of the side: crops are not exact
    double maxZoom = 0.18;    ///< 1/(1+z) to 1+z, for the same reason
    double maxStretch = 0.06; ///< width against height: faces differ
    double maxGamma = 0.5;    ///< exp(-g) to exp(g): exposure that a mean cannot undo
    double maxNoise = 0.04;   ///< deviation of sensor noise, of the range 0 to 1
    double noisy = 0.25;      ///< share of pictures with noise
    double coarse = 0.15;     ///< share of pictures halved and enlarged again: faces far away
    double cutOut = 0.5;   ///< share of pictures with a hole (DeVries and Taylor 2017): hands, hair
    double minHole = 0.15; ///< side of the hole as a share of the picture's
    double maxHole = 0.4;

    /// The same kinds of changes, weaker or stronger; mirroring and the holes' sides stay.
    ///
    /// @param strength from 0 (none) to about 1.5.
    AugmentationOptions scaled(double strength) const;
};

/// A changed copy of a batch.
///
/// Equal arguments give equal pictures: every draw comes from the seed, none from torch's own
/// state.
///
/// @param pictures N x 1 x 48 x 48 of float in [0, 1].
/// @param side of the result in pixels; less than 48 makes training cheaper.
torch::Tensor augment(const torch::Tensor& pictures, std::int64_t side,
                      const AugmentationOptions& options, std::uint64_t seed);

/// One seed out of several numbers, far apart for near numbers (SplitMix64, Steele et al. 2014).
std::uint64_t mixSeeds(std::uint64_t first, std::uint64_t second, std::uint64_t third = 0);

} // namespace v2m
