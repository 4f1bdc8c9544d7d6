// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/emotion/emotion.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace v2m {

/// The part of a track that ranking needs: 48 bytes, so that a million tracks take 48 MB and one
/// pass.
struct AffectRow {
    std::int64_t rowId = 0;     ///< Track::rowId
    AffectPoint point;          ///< TrackAffect::point
    EmotionScores affinities{}; ///< TrackAffect::affinities
    float quality = 1.0F;       ///< TrackAffect::quality
};

static_assert(sizeof(AffectRow) == 48);

/// The index of a row among rows in the order of rowId; nullopt if it is not there.
inline std::optional<std::size_t> placeOf(std::span<const AffectRow> rows, std::int64_t rowId)
{
    const auto row = std::ranges::lower_bound(rows, rowId, {}, &AffectRow::rowId);
    return row != rows.end() && row->rowId == rowId
               ? std::optional(static_cast<std::size_t>(row - rows.begin()))
               : std::nullopt;
}

} // namespace v2m
