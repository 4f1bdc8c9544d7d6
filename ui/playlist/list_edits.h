// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace v2m {

/// One step of turning a list into another.
struct ListEdit {
    enum class Kind {
        Remove, ///< takes the element at `from` out
        Move,   ///< takes the element at `from` out and puts it where it is then at `to`
        Insert, ///< puts element `source` of the new list at `to`
    };

    Kind kind = Kind::Remove;
    int from = -1;
    int to = -1;
    int source = -1;

    friend bool operator==(const ListEdit&, const ListEdit&) = default;
};

/// The fewest removals, moves and insertions, in this order, that turn one list into another; each
/// index is that at the moment of its step.
///
/// @param oldPlaces for each element of the old list, its index in the new one, or -1 where it is
///                  gone; no index twice.
/// @param newSize   how long the new list is.
std::vector<ListEdit> listEdits(const std::vector<int>& oldPlaces, int newSize);

} // namespace v2m
