// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "ui/emotion/circumplex_pad.h"
#include "ui/emotion/face_choice.h"
#include "ui/playlist/kept_edits.h"
#include "ui/playlist/playlist_model.h"
#include "ui/playlist/playlist_request.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <compare>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QAction;

namespace v2m {

class PlaylistPane;

/// What can be undone.
enum class ListEditKind {
    Remove,
    Clear, ///< all tracks at once
    Move,
    Add,
    Pin,
    Unpin,
    Like,
    Dislike,
    TakeBackOpinion,
    Search,
    WordMood, ///< of the words that are searched for
    Filters,
    Mode,
    Steps,
    Count,
    Target,
    Selection,
    Open,
    Alike,
    TakeClip, ///< off the list of clips
    TakeAllClips,
};

/// Whose mood a list is for.
struct ListOwner {
    QString clip; ///< its path, or a name for a start of the camera; empty for nobody
    int faceId = kAllFaces;

    friend std::weak_ordering operator<=>(const ListOwner&, const ListOwner&) = default;
};

/// Tracks the listener's edits to the list, the request and the target on the pad for undo and
/// redo. Also keeps manual changes of the list: see KeptEdits. Each owner of a list has edits and
/// steps of its own, which are there again when the owner is; a clip that was taken off comes back
/// whoever's list is shown.
///
/// Consecutive typing is one step, as is a drag on the pad. Changes made by the program are not
/// steps, and are not undone with those of the listener.
class ListHistory : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    ListHistory(PlaylistPane& pane, CircumplexPad& pad, QObject* parent = nullptr);
    ~ListHistory() override;

    QAction* undoAction() const { return m_undo; }
    QAction* redoAction() const { return m_redo; }

    const KeptEdits& edits() const { return m_edits; }

    /// Call when the list is for the mood of somebody else. A list that does not answer a request
    /// is left with the clip. @returns whether it is another owner.
    bool switchTo(const ListOwner& owner);

    /// Makes something that belongs to no list a step.
    void addStep(ListEditKind kind, std::function<void()> undo, std::function<void()> redo);

    /// Shows a list made for the pane's request, with the listener's edits applied. Pinned rows
    /// keep their places.
    void show(std::vector<PlaylistRow> rows);

    /// Shows an empty list and drops pins: there is no music any more.
    void showEmpty();

    /// A list that does not answer a request.
    struct Opened {
        enum class Kind { Saved, Alike };

        Kind kind = Kind::Saved;
        QString title;          ///< of a saved list; or of the track that the list is similar to
        Message noneFound = {}; ///< see noneFound()
    };

    /// Shows such a list, as a step. Edits of it are not edits of a mood's list.
    void open(const Opened& opened, std::vector<PlaylistRow> rows);

    /// The current one; nullopt if the list answers a request.
    const std::optional<Opened>& opened() const { return m_opened; }

    /// Call when a new request is made.
    void forgetOpened() { m_opened.reset(); }

    /// Call when the catalog changes: saved orders might refer to tracks that no longer exist.
    void forgetOrders();

    /// Call when the owner's mood changes; see KeptEdits::forgetPlaces().
    void forgetPlaces() { m_edits.forgetPlaces(); }

Q_SIGNALS:
    /// Emitted when undo or redo changed the request.
    void questionChanged();

    /// Emitted when such a list is shown, first or by redo.
    void openedChanged();

    /// @param step what it was.
    void undone(const v2m::Message& step);
    void redone(const v2m::Message& step);

    /// There is a new step.
    void recorded();

private:
    class Step;

    /// What is kept of an owner's list while it is another's turn.
    struct Kept {
        KeptEdits edits;
        std::optional<Opened> opened;
        std::vector<PlaylistRow> openedRows;
        std::uint32_t selection = 0;
        std::unique_ptr<QUndoStack> stack;
    };

    void takeStack(std::unique_ptr<QUndoStack> stack);
    static const Step* stepAt(const QUndoStack& stack, int index);
    QUndoStack* undoable();
    QUndoStack* redoable();
    void undo();
    void redo();
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
    std::unique_ptr<QUndoStack> m_stack; ///< of the current owner
    QUndoStack m_common;                 ///< of nobody's list
    int m_stepCount = 0;                 ///< numbers the steps of all stacks
    ListOwner m_owner;
    std::map<ListOwner, Kept> m_others;
    QAction* m_undo;
    QAction* m_redo;
    KeptEdits m_edits;
    std::optional<Opened> m_opened;
    std::optional<KeptEdits> m_editsBeforeDrag; ///< of the target
    std::vector<PlaylistRow> m_rows;            ///< of the current list
    bool m_isShowing = false;                   ///< true while the program changes the list
};

} // namespace v2m
