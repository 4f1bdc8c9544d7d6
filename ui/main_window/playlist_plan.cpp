// SPDX-License-Identifier: MIT
// PlaylistController: planning after the current track.
#include "core/recommend/playlist_arc.h"
#include "ui/main_window/playlist_controller.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace v2m {

std::optional<AffectPoint> PlaylistController::goal() const
{
    if (!m_query || m_history.opened())
        return std::nullopt;
    const PlaylistArc arc(*m_query);
    if (!arc.isStill())
        return arc.goal();
    return m_pad.isTargetMoved() ? std::optional(m_pad.target()) : std::nullopt;
}

std::size_t PlaylistController::heardCount() const
{
    if (!m_player.current())
        return 0;
    const auto row = m_pane.model().rowOf(TrackKey::of(*m_player.current()));
    return row ? static_cast<std::size_t>(*row) + 1 : 0;
}

void PlaylistController::planOn(const EmotionScores& mood, std::optional<AffectPoint> goal,
                                float pace)
{
    const std::vector<PlaylistRow>& rows = m_pane.model().rows();
    const std::size_t heard = heardCount();
    if (!m_query || m_history.opened() || m_pane.isHeld() || isMoved() || heard == 0 ||
        heard >= rows.size())
        return;
    const PlaylistRequest request = m_pane.request();
    RankQuery query = queryForEmotions(
        mood, request.mode == RankMode::Follow ? RankMode::Match : request.mode, QueryOrigin::Clip);
    query.goal = goal;
    query.steps = request.steps;
    query.pace = pace;
    const bool leads = !PlaylistArc(query).isStill();
    // The first track of a list that leads is for the current mood, which the current track already
    // answers.
    ListingOptions options =
        optionsFor(request, static_cast<int>(rows.size() - heard) + (leads ? 1 : 0));
    for (std::size_t i = 0; i < heard; ++i)
        options.excludedRows.push_back(rows[i].ranked.track.rowId);
    std::sort(options.excludedRows.begin(), options.excludedRows.end());
    m_query = query;
    m_isPlanning = true;
    m_library.recommend(query, options);
}

void PlaylistController::showPlan(const Listing& listing)
{
    const std::vector<PlaylistRow>& standing = m_pane.model().rows();
    const std::size_t heard = heardCount(); // playback may have advanced
    if (heard == 0 || listing.tracks.empty())
        return;
    m_query = listing.query;
    const auto begin = standing.begin();
    std::vector<PlaylistRow> rows(begin, begin + static_cast<std::ptrdiff_t>(heard));
    const auto append = [&](const PlaylistRow& row) {
        const bool isThere = std::ranges::find(rows, row.key(), &PlaylistRow::key) != rows.end();
        if (!isThere && rows.size() < standing.size())
            rows.push_back(row);
    };
    m_history.forgetPlaces();
    std::vector<PlaylistRow> planned =
        m_history.edits().arranged(rowsOf(listing), m_pane.request());
    const bool leads = !PlaylistArc(listing.query).isStill();
    std::for_each(planned.begin() + (leads && planned.size() > 1 ? 1 : 0), planned.end(), append);
    // A small catalog may not have enough others.
    std::for_each(begin + static_cast<std::ptrdiff_t>(heard), standing.end(), append);
    m_history.show(std::move(rows));
}

} // namespace v2m
