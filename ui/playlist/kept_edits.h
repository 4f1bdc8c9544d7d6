// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playlist/playlist_request.h"
#include "ui/playlist/playlist_row.h"

#include <QSet>

#include <cstddef>
#include <utility>
#include <vector>

namespace v2m {

/// What the listener changed by hand in lists that one mood brought: kept for each question that
/// was asked of it, so that asking something else and coming back loses nothing.
///
/// A track that was taken out stays out in every mode; with other filters, or other words, it may
/// have been meant after all. An order is that of one mode and one
/// selection.
class KeptEdits {
public:
    void remove(const PlaylistRequest& request, const TrackKey& track);
    /// The listener wants it after all.
    void putBack(const PlaylistRequest& request, const TrackKey& track);
    std::size_t removedCount(const PlaylistRequest& request) const;

    /// @param rows the whole list, as the listener has it.
    void setOrder(const PlaylistRequest& request, std::vector<PlaylistRow> rows);
    bool hasOrder(const PlaylistRequest& request) const;
    void forgetOrders() { m_orders.clear(); }

    /// A new list without what was taken out, after the tracks that the listener has ordered, which
    /// stay even where it does not have them any more; at most as long as the request says, and
    /// as many more as the listener has added.
    std::vector<PlaylistRow> arranged(std::vector<PlaylistRow> listed,
                                      const PlaylistRequest& request) const;

private:
    struct Removed {
        PlaylistFilter filter;
        QSet<TrackKey> tracks;
    };
    struct Order {
        RankMode mode = RankMode::Match;
        ArcSteps steps = ArcSteps::Even;
        PlaylistFilter filter;
        std::uint32_t seed = 0;
        std::vector<PlaylistRow> rows;
    };

    static bool isFor(const Order& order, const PlaylistRequest& request);
    const Removed* removedFor(const PlaylistRequest& request) const;
    const Order* orderFor(const PlaylistRequest& request) const;

    std::vector<Removed> m_removed;
    std::vector<Order> m_orders;
};

} // namespace v2m
