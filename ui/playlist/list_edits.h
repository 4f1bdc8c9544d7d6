// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace v2m {

/// One step of transforming a list into another.
struct ListEdit {
    enum class Kind {
        Remove, ///< remove the element at `from`
        Move,   ///< remove the element at `from` and insert it at `to`
        Insert, ///< insert element `source` of the new list at `to`
    };

    Kind kind = Kind::Remove;
    int from = -1;
    int to = -1;
    int source = -1;

    friend bool operator==(const ListEdit&, const ListEdit&) = default;
};

/// A minimal sequence of removals, moves and insertions, in this order, that transforms one list
/// into another; indices are those at the time of each step.
///
/// @param oldPlaces for each element of the old list its index in the new one, or -1 if removed;
///     indices are unique.
/// @param newSize   size of the new list.
std::vector<ListEdit> listEdits(const std::vector<int>& oldPlaces, int newSize);

} // namespace v2m
