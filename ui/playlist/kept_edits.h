// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playlist/playlist_request.h"
#include "ui/playlist/playlist_row.h"

#include <QSet>

#include <cstddef>
#include <vector>

namespace v2m {

/// The listener's manual changes to lists for one mood, per request, so that they survive another
/// request in between.
///
/// A removed track stays out in every mode, but not with other filters or words, where it may be
/// wanted. An order belongs to one mode and one selection; so do the places that the other tracks
/// kept when some were removed, which last only as long as the mood.
class KeptEdits {
public:
    void remove(const PlaylistRequest& request, const TrackKey& track);
    /// Cancels a removal.
    void putBack(const PlaylistRequest& request, const TrackKey& track);
    std::size_t removedCount(const PlaylistRequest& request) const;

    /// @param rows the whole list in the listener's order.
    void setOrder(const PlaylistRequest& request, std::vector<PlaylistRow> rows);
    bool hasOrder(const PlaylistRequest& request) const;

    /// @param rows what is left of the list after a removal. A list that leads somewhere is planned
    /// as a whole, so that a longer one is not the same with more at its end.
    void keepPlaces(const PlaylistRequest& request, std::vector<PlaylistRow> rows);
    void forgetPlaces();                      ///< call when the mood changes
    void forgetOrders() { m_orders.clear(); } ///< and places

    /// Goes back to earlier edits, or forth to later ones: without places if the mood has changed
    /// between them and now.
    void restore(const KeptEdits& edits);

    bool isEmpty() const { return m_removed.empty() && m_orders.empty(); }

    /// A new list without removed tracks, after those with a place or an order of the listener's,
    /// which are kept even if the new list lacks them; at most as long as the request says, plus
    /// the tracks added by the listener.
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
        std::uint32_t selection = 0;
        std::vector<PlaylistRow> rows;
        bool isMoved = true; ///< by the listener; otherwise rows were only removed
    };

    static bool isFor(const Order& order, const PlaylistRequest& request);
    const Removed* removedFor(const PlaylistRequest& request) const;
    const Order* orderFor(const PlaylistRequest& request) const;
    void put(const PlaylistRequest& request, std::vector<PlaylistRow> rows, bool isMoved);

    std::vector<Removed> m_removed;
    std::vector<Order> m_orders;
    int m_mood = 0; ///< counts the changes of the mood
};

} // namespace v2m
