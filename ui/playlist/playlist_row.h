// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/explanation.h"
#include "core/recommend/ranker.h"

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <optional>

namespace v2m {

/// Identifies a track within a catalog.
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

/// The listener's opinion of a track.
enum class TrackOpinion { None, Liked, Disliked };

/// A change of opinion.
struct OpinionChange {
    TrackKey track;
    TrackOpinion before = TrackOpinion::None;
    TrackOpinion now = TrackOpinion::None;
};

/// The playback state of a row.
enum class PlayingMark { None, Playing, Paused };

/// How a row came into the list.
enum class RowOrigin {
    Chosen, ///< from the request
    Added,  ///< by the listener
    Opened, ///< from a saved list
};

/// One row of the list.
struct PlaylistRow {
    RankedTrack ranked;
    QString reason;      ///< one short sentence without a full stop; may be empty
    bool pinned = false; ///< keeps its place when a new list arrives
    std::optional<Reason> why = std::nullopt; ///< source of `reason`, for other languages
    RowOrigin origin = RowOrigin::Chosen;

    TrackKey key() const { return TrackKey::of(ranked.track); }
};

} // namespace v2m

Q_DECLARE_METATYPE(v2m::PlaylistRow)
