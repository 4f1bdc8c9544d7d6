// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/explanation.h"
#include "core/recommend/ranker.h"

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <optional>

namespace v2m {

/// Names a track for as long as the catalog lasts.
struct TrackKey {
    QString source;
    QString id;

    static TrackKey of(const Track& track) { return {track.source, track.id}; }

    friend bool operator==(const TrackKey&, const TrackKey&) = default;
    friend size_t qHash(const TrackKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.source, key.id);
    }
};

/// What the listener thinks of a track.
enum class TrackOpinion { None, Liked, Disliked };

/// A change of the listener's mind.
struct OpinionChange {
    TrackKey track;
    TrackOpinion before = TrackOpinion::None;
    TrackOpinion now = TrackOpinion::None;
};

/// How a row takes part in playing.
enum class PlayingMark { None, Playing, Paused };

/// How a row came into the list.
enum class RowOrigin {
    Chosen, ///< by the mood that was asked for
    Added,  ///< by the listener
    Opened, ///< with a list that was saved
};

/// One line of the list.
struct PlaylistRow {
    RankedTrack ranked;
    QString reason;      ///< one short sentence without a full stop; may be empty
    bool pinned = false; ///< stays, at its place, when a new list arrives
    std::optional<Reason> why = std::nullopt; ///< what `reason` says, for other languages
    RowOrigin origin = RowOrigin::Chosen;
};

} // namespace v2m

Q_DECLARE_METATYPE(v2m::TrackKey)
Q_DECLARE_METATYPE(v2m::PlaylistRow)
