// SPDX-License-Identifier: MIT
#include "ui/playlist/kept_edits.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace v2m {
bool KeptEdits::isFor(const Order& order, const PlaylistRequest& request)
{
    return order.mode == request.mode && order.steps == request.steps &&
           order.filter == request.filter && order.selection == request.selection;
}

const KeptEdits::Removed* KeptEdits::removedFor(const PlaylistRequest& request) const
{
    const auto found = std::ranges::find(m_removed, request.filter, &Removed::filter);
    return found == m_removed.end() ? nullptr : &*found;
}

const KeptEdits::Order* KeptEdits::orderFor(const PlaylistRequest& request) const
{
    const auto found = std::find_if(m_orders.begin(), m_orders.end(),
                                    [&](const Order& one) { return isFor(one, request); });
    return found == m_orders.end() ? nullptr : &*found;
}

void KeptEdits::remove(const PlaylistRequest& request, const TrackKey& track)
{
    const auto found = std::ranges::find(m_removed, request.filter, &Removed::filter);
    if (found == m_removed.end())
        m_removed.push_back({request.filter, {track}});
    else
        found->tracks.insert(track);
}

void KeptEdits::putBack(const PlaylistRequest& request, const TrackKey& track)
{
    for (Removed& one : m_removed)
        if (one.filter == request.filter)
            one.tracks.remove(track);
}

std::size_t KeptEdits::removedCount(const PlaylistRequest& request) const
{
    const Removed* removed = removedFor(request);
    return removed == nullptr ? 0 : static_cast<std::size_t>(removed->tracks.size());
}

void KeptEdits::put(const PlaylistRequest& request, std::vector<PlaylistRow> rows, bool isMoved)
{
    std::erase_if(m_orders, [&](const Order& one) { return isFor(one, request); });
    m_orders.push_back(
        {request.mode, request.steps, request.filter, request.selection, std::move(rows), isMoved});
}

void KeptEdits::setOrder(const PlaylistRequest& request, std::vector<PlaylistRow> rows)
{
    put(request, std::move(rows), true);
}

void KeptEdits::keepPlaces(const PlaylistRequest& request, std::vector<PlaylistRow> rows)
{
    put(request, std::move(rows), false);
}

void KeptEdits::forgetPlaces()
{
    ++m_mood;
    std::erase_if(m_orders, [](const Order& one) { return !one.isMoved; });
}

void KeptEdits::restore(const KeptEdits& edits)
{
    const int mood = m_mood;
    *this = edits;
    if (m_mood != mood)
        forgetPlaces();
    m_mood = mood;
}

bool KeptEdits::hasOrder(const PlaylistRequest& request) const
{
    const Order* order = orderFor(request);
    return order != nullptr && order->isMoved;
}

std::vector<PlaylistRow> KeptEdits::arranged(std::vector<PlaylistRow> listed,
                                             const PlaylistRequest& request) const
{
    if (const Removed* removed = removedFor(request)) {
        std::erase_if(listed,
                      [&](const PlaylistRow& row) { return removed->tracks.contains(row.key()); });
    }
    std::vector<PlaylistRow> rows;
    auto most = static_cast<std::size_t>(request.count);
    if (const Order* order = orderFor(request)) {
        const auto added = std::ranges::count(order->rows, RowOrigin::Added, &PlaylistRow::origin);
        most += static_cast<std::size_t>(added);
        for (const PlaylistRow& row : order->rows) {
            const auto fresh = std::ranges::find(listed, row.key(), &PlaylistRow::key);
            if (fresh == listed.end()) {
                rows.push_back(row);
            } else {
                rows.push_back(std::move(*fresh));
                listed.erase(fresh);
            }
        }
    }
    std::move(listed.begin(), listed.end(), std::back_inserter(rows));
    rows.resize(std::min(rows.size(), most));
    return rows;
}

} // namespace v2m
