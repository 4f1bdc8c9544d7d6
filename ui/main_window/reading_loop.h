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

/// Keeps reading the face while music plays, and has what comes after each track planned anew from
/// where the face is then, towards the goal that was chosen (ListeningLoop). The track that plays,
/// and those before it, stay; and while it goes on, the list does not follow the face otherwise.
///
/// Only while its action is checked, which nobody but the user does: it then switches the camera on
/// when music begins to play, unless it runs already, and off again when the music ends or the
/// action is unchecked. It is also given up when the camera goes.
class ReadingLoop : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Parts {
        Player& player;
        PlaylistController& music;
        Stage& stage;
        LiveController& live;
        CaptureBar& camera;
    };

    /// @param action checkable; outlives it, too.
    ReadingLoop(const Parts& parts, QAction& action, QObject* parent = nullptr);

    /// Whether the face is being read for the music that plays.
    bool isReading() const { return m_isReading; }

    /// What it has learnt so far, and of the last time when it is over.
    const ListeningLoop& learnt() const { return m_loop; }

Q_SIGNALS:
    void readingChanged(bool isReading);

    /// It is over: where one began, where one is, and what seemed to help, as one line.
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
    std::optional<TrackKey> m_track; ///< that plays, and was told to the loop
    bool m_isReading = false;
    bool m_switchedOn = false; ///< the camera is on because of this
    bool m_sees = false;       ///< a picture has come
};

/// What came of it, as one line.
Message summaryLine(const ListeningLoop::Summary& summary);

} // namespace v2m
