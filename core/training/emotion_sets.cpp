// SPDX-License-Identifier: MIT
#include "core/training/emotion_sets.h"

#include "core/models/sha256.h"

#include <algorithm>
#include <array>
#include <random>
#include <span>

namespace v2m {
namespace {

/// Fixed, so that every training holds out the same pictures and figures measured on them stay
/// comparable.
constexpr std::uint32_t kSplitSeed = 2013;

/// In small data sets, calibration and validation each take this fraction (1 in 10).
constexpr std::size_t kSmallPart = 10;

void moveLast(std::vector<std::int64_t>& from, std::size_t count, std::vector<std::int64_t>& to)
{
    to.insert(to.end(), from.end() - static_cast<std::ptrdiff_t>(count), from.end());
    from.resize(from.size() - count);
}

} // namespace

EmotionSets splitEmotionData(const EmotionDataset& dataset)
{
    EmotionSets sets;
    for (std::size_t row = 0; row < dataset.size(); ++row) {
        if (dataset.usages[row] == Usage::Training)
            sets.training.push_back(static_cast<std::int64_t>(row));
        else if (dataset.usages[row] == Usage::PublicTest)
            sets.validation.push_back(static_cast<std::int64_t>(row));
    }
    // Implemented here, because the order of std::shuffle differs between standard libraries.
    std::mt19937 random(kSplitSeed);
    for (std::size_t i = sets.training.size(); i > 1; --i)
        std::swap(sets.training[i - 1], sets.training[random() % i]);

    const std::size_t part = sets.training.size() / kSmallPart;
    moveLast(sets.training, std::min(kCalibrationPictures, part), sets.calibration);
    if (sets.validation.empty())
        moveLast(sets.training, part, sets.validation);
    for (auto* rows : {&sets.training, &sets.calibration, &sets.validation})
        std::sort(rows->begin(), rows->end());
    return sets;
}

std::string digestOf(const EmotionDataset& dataset)
{
    return sha256OfBytes(std::array{
        std::as_bytes(std::span(dataset.pixels)), std::as_bytes(std::span(dataset.labels)),
        std::as_bytes(std::span(dataset.usages)), std::as_bytes(std::span(dataset.crowd))});
}

} // namespace v2m
