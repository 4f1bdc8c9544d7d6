// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace v2m {

/// Moves a track ahead of or behind the rest of a list.
enum class ListTier : std::uint8_t { First, Usual, Last };

/// How a row's rank is adjusted independently of the query.
struct RowAdjustment {
    /// Added to the score, in its units: the relevance of a search, the listener's taste.
    float bias = 0.0F;

    /// Rows of the first tier come before all others, those of the last behind them.
    ListTier tier = ListTier::Usual;

    friend bool operator==(const RowAdjustment&, const RowAdjustment&) = default;
};

} // namespace v2m
