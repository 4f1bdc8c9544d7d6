// SPDX-License-Identifier: MIT
#include "core/training/augmentation.h"

#include <cmath>
#include <numbers>

namespace v2m {
namespace {

using torch::Tensor;

/// Draws one random number per picture.
class Draws {
public:
    Draws(std::int64_t count, std::uint64_t seed)
        : m_count(count), m_generator(at::detail::createCPUGenerator(seed))
    {
    }

    Tensor between(double low, double high)
    {
        return torch::rand({m_count}, m_generator) * (high - low) + low;
    }

    Tensor upTo(double amount) { return between(-amount, amount); }

    /// 1 for the given share of the pictures, else 0.
    Tensor chosen(double share)
    {
        return (torch::rand({m_count}, m_generator) < share).to(torch::kFloat);
    }

    Tensor normal(at::IntArrayRef sizes) { return torch::randn(sizes, m_generator); }

private:
    std::int64_t m_count;
    at::Generator m_generator;
};

Tensor perPicture(const Tensor& numbers)
{
    return numbers.view({-1, 1, 1, 1});
}

/// Mirrors, rotates, zooms, stretches and shifts, all in a single resampling of the picture.
Tensor placed(const Tensor& pictures, std::int64_t side, const AugmentationOptions& options,
              Draws& draws)
{
    const Tensor turn = draws.upTo(options.maxTurnDeg * std::numbers::pi / 180.0);
    const Tensor zoom = torch::exp(draws.upTo(std::log1p(options.maxZoom)));
    const Tensor stretch = torch::exp(draws.upTo(std::log1p(options.maxStretch)));
    const Tensor across = 1.0 - 2.0 * draws.chosen(options.mirror);
    // grid_sample's coordinates run from -1 to 1, so a whole side is 2.
    const Tensor right = draws.upTo(2.0 * options.maxShift);
    const Tensor down = draws.upTo(2.0 * options.maxShift);
    const Tensor cosine = torch::cos(turn) * zoom;
    const Tensor sine = torch::sin(turn) * zoom;
    const Tensor top = torch::stack({across * cosine * stretch, -sine, right}, 1);
    const Tensor bottom = torch::stack({across * sine * stretch, cosine, down}, 1);
    const Tensor grid = torch::affine_grid_generator(torch::stack({top, bottom}, 1),
                                                     {pictures.size(0), 1, side, side},
                                                     /*align_corners=*/false);
    constexpr std::int64_t kBilinear = 0;
    constexpr std::int64_t kBorder = 1;
    return torch::grid_sampler(pictures, grid, kBilinear, kBorder, /*align_corners=*/false);
}

Tensor coarsened(const Tensor& pictures, double share, Draws& draws)
{
    const std::int64_t side = pictures.size(2);
    const Tensor small = torch::avg_pool2d(pictures, 2);
    const Tensor blurred = torch::upsample_bilinear2d(small, {side, side}, /*align_corners=*/false);
    return torch::lerp(pictures, blurred, perPicture(draws.chosen(share)));
}

Tensor holed(const Tensor& pictures, const AugmentationOptions& options, Draws& draws)
{
    const auto side = static_cast<double>(pictures.size(2));
    const Tensor half =
        draws.between(options.minHole, options.maxHole) * side / 2.0 * draws.chosen(options.cutOut);
    const Tensor x = draws.between(0.0, side);
    const Tensor y = draws.between(0.0, side);
    const Tensor line = torch::arange(pictures.size(2)) + 0.5;
    const Tensor inColumns = (line.view({1, 1, 1, -1}) - perPicture(x)).abs() < perPicture(half);
    const Tensor inRows = (line.view({1, 1, -1, 1}) - perPicture(y)).abs() < perPicture(half);
    const Tensor mean = pictures.mean({1, 2, 3}, /*keepdim=*/true);
    return torch::where(inColumns & inRows, mean, pictures);
}

} // namespace

AugmentationOptions AugmentationOptions::scaled(double strength) const
{
    AugmentationOptions result = *this;
    for (double* amount :
         {&result.maxTurnDeg, &result.maxShift, &result.maxZoom, &result.maxStretch,
          &result.maxGamma, &result.maxNoise, &result.noisy, &result.coarse, &result.cutOut})
        *amount *= strength;
    return result;
}

Tensor augment(const Tensor& pictures, std::int64_t side, const AugmentationOptions& options,
               std::uint64_t seed)
{
    const torch::NoGradGuard noGrad;
    Draws draws(pictures.size(0), seed);
    Tensor result = placed(pictures, side, options, draws);
    result = coarsened(result, options.coarse, draws);
    result = result.clamp(1e-4, 1.0).pow(perPicture(torch::exp(draws.upTo(options.maxGamma))));
    const Tensor noise = draws.between(0.0, options.maxNoise) * draws.chosen(options.noisy);
    result = result + draws.normal(result.sizes()) * perPicture(noise);
    return holed(result, options, draws);
}

std::uint64_t mixSeeds(std::uint64_t first, std::uint64_t second, std::uint64_t third)
{
    std::uint64_t state = 0;
    for (const std::uint64_t number : {first, second, third}) {
        state += number + 0x9e3779b97f4a7c15ULL;
        state = (state ^ (state >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        state = (state ^ (state >> 27U)) * 0x94d049bb133111ebULL;
        state ^= state >> 31U;
    }
    return state;
}

} // namespace v2m
