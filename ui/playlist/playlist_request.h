// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/rank_query.h"
#include "core/text_affect/text_mood.h"

#include <QMetaType>
#include <QString>

#include <cstdint>

namespace v2m {

enum class TempoChoice { Any, Slow, Medium, Fast };

/// Which tracks are shown.
struct PlaylistFilter {
    bool instrumentalOnly = false;
    bool hidesLowQuality = false;
    QString genre; ///< empty: any
    TempoChoice tempo = TempoChoice::Any;
    QString source;    ///< Track::source; empty: all
    QString text;      ///< words to search for; empty: none
    TextMood textMood; ///< what becomes of the mood that the words say

    /// Whether the mood of the words counts, or one in its place.
    bool saysMood() const { return textMood.use != TextMood::Use::Ignored; }

    friend bool operator==(const PlaylistFilter&, const PlaylistFilter&) = default;
};

/// The request for a list, apart from the mood.
struct PlaylistRequest {
    static constexpr int kMaxTracks = 200;

    RankMode mode = RankMode::Match;
    ArcSteps steps = ArcSteps::Even; ///< of a mode that leads
    PlaylistFilter filter;
    int count = 10;              ///< of tracks, at most kMaxTracks
    std::uint32_t selection = 0; ///< number of the selection among about equally suitable tracks

    friend bool operator==(const PlaylistRequest&, const PlaylistRequest&) = default;
};

/// The filter without its text, in the syntax of TrackFilter; empty if it accepts everything.
/// Recordings with a quality below 0.5 are hidden.
QString whereExpression(const PlaylistFilter& filter);

/// The number of active conditions, except the text.
int conditionCount(const PlaylistFilter& filter);

/// The mode's name and description in the user's language: "Lift", "Starts where you are and leads
/// to brighter music".
QString rankModeDisplayName(RankMode mode);
QString rankModeDescription(RankMode mode);

} // namespace v2m

Q_DECLARE_METATYPE(v2m::PlaylistRequest)
