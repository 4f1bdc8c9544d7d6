// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/recommend/listening_loop.h"
#include "ui/playlist/player.h"
#include "ui/playlist/playlist_row.h"

#include <QObject>

#include <optional>

class QAction;

namespace v2m {

class CaptureBar;
class LiveController;
class PlaylistController;
class Stage;

/// Reads the face while music plays and recomputes the list after each track, from the current mood
/// of the face to the chosen goal (ListeningLoop). The current track and those before it stay;
/// meanwhile the list does not follow the face otherwise.
///
/// Only active while its action is checked, which only the user does: it switches the camera on
/// when music starts, unless it is running already, and off again when the music ends or the action
/// is unchecked. Losing the camera also ends it.
class ReadingLoop : public QObject {
    Q_OBJECT
public:
    /// Dependencies; all must outlive it.
    struct Parts {
        Player& player;
        PlaylistController& music;
        Stage& stage;
        LiveController& live;
        CaptureBar& camera;
    };

    /// @param action checkable; must also outlive it.
    ReadingLoop(const Parts& parts, QAction& action, QObject* parent = nullptr);

    /// Whether the face is being read for the music that plays.
    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    void readingChanged(bool isReading);

    /// It has ended: a one-line summary of the start, the end, and what seemed to help.
    void ended(const v2m::Message& summary);

private:
    void onPlayer();
    void onTrack();
    void onReport(bool hasFace);
    void begin();
    void end();

    Parts m_parts;
    QAction& m_action;
    ListeningLoop m_loop;
    std::optional<TrackKey> m_track; ///< currently playing, and known to the loop
    bool m_isReading = false;
    bool m_switchedOn = false; ///< the camera was switched on for this
    bool m_sees = false;       ///< a frame has arrived
};

/// The result as one line.
Message summaryLine(const ListeningLoop::Summary& summary);

} // namespace v2m
