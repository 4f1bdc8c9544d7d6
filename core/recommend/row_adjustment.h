// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace v2m {

/// Whether a track is set apart from the others of a list.
enum class ListTier : std::uint8_t { First, Usual, Last };

/// What else speaks for a row or against it, beside what is asked for.
struct RowAdjustment {
    /// Added to the score and in its units: the relevance of a search, what the listener liked.
    float bias = 0.0F;

    /// A row of the first tier stands before all others, one of the last behind them.
    ListTier tier = ListTier::Usual;

    friend bool operator==(const RowAdjustment&, const RowAdjustment&) = default;
};

} // namespace v2m
