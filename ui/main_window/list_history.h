// SPDX-License-Identifier: MIT
#pragma once

#include "ui/emotion/circumplex_pad.h"
#include "ui/playlist/kept_edits.h"
#include "ui/playlist/playlist_model.h"
#include "ui/playlist/playlist_request.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <vector>

class QAction;

namespace v2m {

class PlaylistPane;

/// What can be undone.
enum class ListEditKind {
    Remove,
    Move,
    Add,
    Pin,
    Unpin,
    Like,
    Dislike,
    TakeBackOpinion,
    Search,
    Filters,
    Mode,
    Steps,
    Count,
    Target,
    Selection,
    Open,
    Alike,
};

/// Tracks the listener's edits to the list, the request and the target on the pad for undo and
/// redo. Also keeps manual changes of the list: see KeptEdits.
///
/// Consecutive typing is one step, as is a drag on the pad. Changes made by the program are not
/// steps.
class ListHistory : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    ListHistory(PlaylistPane& pane, CircumplexPad& pad, QObject* parent = nullptr);

    QAction* undoAction() const { return m_undo; }
    QAction* redoAction() const { return m_redo; }

    const KeptEdits& edits() const { return m_edits; }

    /// Shows a list made for the pane's request, with the listener's edits applied. Pinned rows
    /// keep their places.
    void show(std::vector<PlaylistRow> rows);

    /// Shows an empty list and drops pins: there is no music any more.
    void showEmpty();

    /// A list that does not answer a request.
    struct Opened {
        enum class Kind { Saved, Alike };

        Kind kind = Kind::Saved;
        QString title; ///< of a saved list; or of the track that the list is similar to
    };

    /// Shows such a list, as a step. Edits of it are not edits of a mood's list.
    void open(const Opened& opened, std::vector<PlaylistRow> rows);

    /// The current one; nullopt if the list answers a request.
    const std::optional<Opened>& opened() const { return m_opened; }

    /// Call when a new request is made.
    void leaveOpened() { m_opened.reset(); }

    /// Call when the mood changes: discards the undo history.
    void forget();

    /// Call when the catalog changes: saved orders might refer to tracks that no longer exist.
    void forgetOrders();

    void retranslate();

Q_SIGNALS:
    /// Emitted when undo or redo changed the request.
    void questionChanged();

    /// Emitted when such a list is shown, first or by redo.
    void openedChanged();

private:
    class Step;

    void record(ListEditKind kind, std::function<void()> undo, std::function<void()> redo);
    void noteList();
    void notePins(const QList<TrackKey>& tracks, bool pinned);
    void noteOpinions(const QList<OpinionChange>& changes);
    void noteRequest(const PlaylistRequest& now, const PlaylistRequest& before);
    void noteTarget(const std::optional<AffectPoint>& before);
    void put(const KeptEdits& edits, const std::vector<PlaylistRow>& rows,
             const std::vector<PlaylistRow>& inPlaceOf);
    void showOpened(const Opened& opened, const std::vector<PlaylistRow>& rows);
    void setTarget(const std::optional<AffectPoint>& target, const KeptEdits& edits);
    void refreshActions();

    PlaylistPane& m_pane;
    CircumplexPad& m_pad;
    QUndoStack m_stack;
    QAction* m_undo;
    QAction* m_redo;
    KeptEdits m_edits;
    std::optional<Opened> m_opened;
    std::optional<KeptEdits> m_editsBeforeDrag; ///< of the target
    std::vector<PlaylistRow> m_rows;            ///< of the current list
    bool m_isShowing = false;                   ///< true while the program changes the list
};

} // namespace v2m
