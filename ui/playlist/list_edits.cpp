// SPDX-License-Identifier: MIT
#include "ui/playlist/list_edits.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace v2m {
namespace {

/// The elements on a longest increasing subsequence, which need not move.
std::vector<bool> staying(const std::vector<int>& places)
{
    std::vector<std::size_t> tails; // last index of the best subsequence per length
    std::vector<std::ptrdiff_t> before(places.size(), -1);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto at = std::lower_bound(
            tails.begin(), tails.end(), places[i],
            [&places](std::size_t tail, int place) { return places[tail] < place; });
        if (at != tails.begin())
            before[i] = static_cast<std::ptrdiff_t>(*(at - 1));
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stays(places.size(), false);
    for (std::ptrdiff_t i = tails.empty() ? -1 : static_cast<std::ptrdiff_t>(tails.back()); i >= 0;
         i = before[static_cast<std::size_t>(i)])
        stays[static_cast<std::size_t>(i)] = true;
    return stays;
}

} // namespace

std::vector<ListEdit> listEdits(const std::vector<int>& oldPlaces, int newSize)
{
    std::vector<ListEdit> edits;
    std::vector<int> places;
    for (auto i = static_cast<int>(oldPlaces.size()) - 1; i >= 0; --i) {
        if (oldPlaces[static_cast<std::size_t>(i)] < 0)
            edits.push_back({ListEdit::Kind::Remove, i, -1, -1});
    }
    std::copy_if(oldPlaces.begin(), oldPlaces.end(), std::back_inserter(places),
                 [](int place) { return place >= 0; });

    // Each element to be moved is put after its predecessor in the new order, which is already in
    // place.
    const std::vector<bool> stays = staying(places);
    std::vector<int> movers;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!stays[i])
            movers.push_back(places[i]);
    }
    std::sort(movers.begin(), movers.end());
    for (const int place : movers) {
        const auto from = std::find(places.begin(), places.end(), place) - places.begin();
        places.erase(places.begin() + from);
        std::ptrdiff_t to = 0;
        int predecessor = -1;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i] < place && places[i] > predecessor) {
                predecessor = places[i];
                to = static_cast<std::ptrdiff_t>(i) + 1;
            }
        }
        places.insert(places.begin() + to, place);
        if (from != to)
            edits.push_back(
                {ListEdit::Kind::Move, static_cast<int>(from), static_cast<int>(to), -1});
    }

    std::vector<bool> present(static_cast<std::size_t>(newSize), false);
    for (const int place : places)
        present[static_cast<std::size_t>(place)] = true;
    for (int i = 0; i < newSize; ++i) {
        if (!present[static_cast<std::size_t>(i)])
            edits.push_back({ListEdit::Kind::Insert, -1, i, i});
    }
    return edits;
}

} // namespace v2m
