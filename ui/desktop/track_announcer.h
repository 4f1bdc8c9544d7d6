// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"
#include "ui/playlist/playlist_row.h"

#include <optional>

namespace v2m {

class DesktopNotifier;

/// Tells of each track that begins to play, by a notification that takes the place of the one
/// before.
class TrackAnnouncer {
public:
    /// @param notifier outlives this.
    explicit TrackAnnouncer(DesktopNotifier& notifier) : m_notifier(notifier) {}

    /// The track that plays now. Resuming after a pause is not a new track.
    void tellOf(const std::optional<Track>& track);

private:
    DesktopNotifier& m_notifier;
    std::optional<TrackKey> m_told;
};

} // namespace v2m
