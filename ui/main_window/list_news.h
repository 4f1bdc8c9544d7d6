// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace v2m {

class ClipShelf;
class LibraryController;
class PlaylistController;
class PlaylistModel;
class Stage;
class StatusLine;

/// Says in the status line what becomes of the list, what was undone and what was done again.
/// Clips that are taken off can be brought back like tracks.
class ListNews : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    ListNews(PlaylistController& music, const PlaylistModel& model,
             const LibraryController& library, const Stage& stage, ClipShelf& shelf,
             StatusLine& status, QObject* parent);
};

} // namespace v2m
