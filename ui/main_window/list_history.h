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
    WordMood, ///< of the words that are searched for
    Filters,
    Mode,
    Steps,
    Count,
    Target,
    Selection,
    Open,
    Alike,
};

/// Watches what the listener does to the list, to what is asked for it and to the target on the
/// pad, and undoes it when told to. It also keeps what was changed by hand in the list: see
/// KeptEdits.
///
/// Words that are typed one after the other are one step, as is a drag on the pad. What the program
/// does by itself is not a step.
class ListHistory : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    ListHistory(PlaylistPane& pane, CircumplexPad& pad, QObject* parent = nullptr);

    QAction* undoAction() const { return m_undo; }
    QAction* redoAction() const { return m_redo; }

    const KeptEdits& edits() const { return m_edits; }

    /// Shows a list that was made for the pane's request, as the listener has changed it. Pinned
    /// rows keep their places.
    void show(std::vector<PlaylistRow> rows);

    /// Shows an empty list, and forgets what was pinned: there is no music any more.
    void showEmpty();

    /// A list that answers no question.
    struct Opened {
        enum class Kind { Saved, Alike };

        Kind kind = Kind::Saved;
        QString title; ///< of a saved list; or of the track that the list's are like
    };

    /// Shows such a list, as a step. What is done to it is no edit of a mood's list.
    void open(const Opened& opened, std::vector<PlaylistRow> rows);

    /// The one that stands; none where the list answers a question.
    const std::optional<Opened>& opened() const { return m_opened; }

    /// A question is asked, which the list that comes answers.
    void leaveOpened() { m_opened.reset(); }

    /// The tracks are those of another mood: there is nothing to go back to.
    void forget();

    /// The catalog is another one: an order might name what it no longer has.
    void forgetOrders();

    void retranslate();

Q_SIGNALS:
    /// Something else is asked for than the list shows, since a step was undone or redone.
    void questionChanged();

    /// Such a list stands, because it was opened or that was done again.
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
    std::vector<PlaylistRow> m_rows;            ///< of the list that stands
    bool m_isShowing = false; ///< so that it is not the listener who changes the list
};

} // namespace v2m
