// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"
#include "ui/playlist/playlist_row.h"

#include <optional>

namespace v2m {

class DesktopNotifier;

/// Announces each track that starts playing with a notification that replaces the previous one.
class TrackAnnouncer {
public:
    /// @param notifier must outlive this.
    explicit TrackAnnouncer(DesktopNotifier& notifier) : m_notifier(notifier) {}

    /// The current track. Resuming after a pause is not a new track.
    void announce(const std::optional<Track>& track);

private:
    DesktopNotifier& m_notifier;
    std::optional<TrackKey> m_told;
};

} // namespace v2m
