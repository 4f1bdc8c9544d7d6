// SPDX-License-Identifier: MIT
#include "ui/main_window/list_history.h"

#include "ui/playlist/playlist_pane.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

std::vector<TrackKey> keysOf(const std::vector<PlaylistRow>& rows)
{
    std::vector<TrackKey> keys;
    keys.reserve(rows.size());
    for (const PlaylistRow& row : rows)
        keys.push_back(TrackKey::of(row.ranked.track));
    return keys;
}

/// The first without the others, in order.
std::vector<TrackKey> without(std::vector<TrackKey> keys, const std::vector<TrackKey>& others)
{
    std::erase_if(keys, [&others](const TrackKey& key) {
        return std::find(others.begin(), others.end(), key) != others.end();
    });
    return keys;
}

ListEditKind kindOf(const PlaylistRequest& now, const PlaylistRequest& before)
{
    if (now.mode != before.mode)
        return ListEditKind::Mode;
    if (now.steps != before.steps)
        return ListEditKind::Steps;
    if (now.count != before.count)
        return ListEditKind::Count;
    if (now.seed != before.seed)
        return ListEditKind::Selection;
    if (now.filter.text == before.filter.text && now.filter.textMood != before.filter.textMood)
        return ListEditKind::WordMood;
    PlaylistFilter withOtherWords = now.filter;
    withOtherWords.text = before.filter.text;
    withOtherWords.textMood = before.filter.textMood;
    return withOtherWords == before.filter ? ListEditKind::Search : ListEditKind::Filters;
}

QString nameOf(ListEditKind kind)
{
    switch (kind) {
    case ListEditKind::Remove:
        return ListHistory::tr("Remove");
    case ListEditKind::Move:
        return ListHistory::tr("Move");
    case ListEditKind::Add:
        return ListHistory::tr("Add");
    case ListEditKind::Open:
        return ListHistory::tr("Open Playlist");
    case ListEditKind::Alike:
        return ListHistory::tr("More Like This");
    case ListEditKind::TakeClip:
        return ListHistory::tr("Remove Clip");
    case ListEditKind::Selection:
        return ListHistory::tr("Another Selection");
    case ListEditKind::Pin:
        return ListHistory::tr("Pin");
    case ListEditKind::Unpin:
        return ListHistory::tr("Unpin");
    case ListEditKind::Like:
        return ListHistory::tr("Like");
    case ListEditKind::Dislike:
        return ListHistory::tr("Dislike");
    case ListEditKind::TakeBackOpinion:
        return ListHistory::tr("Take Back Opinion");
    case ListEditKind::Search:
        return ListHistory::tr("Search");
    case ListEditKind::WordMood:
        return ListHistory::tr("Mood of the Words");
    case ListEditKind::Filters:
        return ListHistory::tr("Filters");
    case ListEditKind::Mode:
        return ListHistory::tr("Mode");
    case ListEditKind::Steps:
        return ListHistory::tr("Steps");
    case ListEditKind::Count:
        return ListHistory::tr("Number of Tracks");
    case ListEditKind::Target:
        return ListHistory::tr("Mood");
    }
    return {};
}

} // namespace

class ListHistory::Step : public QUndoCommand {
public:
    Step(ListEditKind kind, std::function<void()> undo, std::function<void()> redo)
        : m_kind(kind), m_undo(std::move(undo)), m_redo(std::move(redo))
    {
    }

    ListEditKind kind() const { return m_kind; }

    void undo() override { m_undo(); }

    void redo() override
    {
        // The stack also calls it for what has just been done.
        if (std::exchange(m_isDone, true))
            m_redo();
    }

    int id() const override { return m_kind == ListEditKind::Search ? 1 : -1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        m_redo = static_cast<const Step*>(other)->m_redo;
        return true;
    }

private:
    ListEditKind m_kind;
    std::function<void()> m_undo;
    std::function<void()> m_redo;
    bool m_isDone = false;
};

ListHistory::ListHistory(PlaylistPane& pane, CircumplexPad& pad, QObject* parent)
    : QObject(parent), m_pane(pane), m_pad(pad), m_undo(new QAction(this)),
      m_redo(new QAction(this))
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::Redo);
    connect(m_undo, &QAction::triggered, &m_stacks, &QUndoGroup::undo);
    connect(m_redo, &QAction::triggered, &m_stacks, &QUndoGroup::redo);
    connect(&m_stacks, &QUndoGroup::indexChanged, this, &ListHistory::refreshActions);
    takeStack(std::make_unique<QUndoStack>());
    connect(&m_pane.model(), &PlaylistModel::listChanged, this, &ListHistory::noteList);
    connect(&m_pane.model(), &PlaylistModel::pinsChanged, this, &ListHistory::notePins);
    connect(&m_pane.model(), &PlaylistModel::opinionsGiven, this, &ListHistory::noteOpinions);
    connect(&m_pane, &PlaylistPane::queryChanged, this, &ListHistory::noteRequest);
    connect(&m_pad, &CircumplexPad::targetChanged, this, [this] {
        if (!m_editsBeforeDrag)
            m_editsBeforeDrag = m_edits;
        m_edits.forgetOrders(); // they belong to another mood
    });
    connect(&m_pad, &CircumplexPad::targetSettled, this, &ListHistory::noteTarget);
    refreshActions();
}

ListHistory::~ListHistory()
{
    m_stacks.disconnect(this); // which says that its stacks go
}

void ListHistory::show(std::vector<PlaylistRow> rows)
{
    const QScopedValueRollback isShowing(m_isShowing, true);
    m_pane.model().setTracks(m_edits.arranged(std::move(rows), m_pane.request()));
}

void ListHistory::showEmpty()
{
    const QScopedValueRollback isShowing(m_isShowing, true);
    m_pane.model().setRows({});
}

void ListHistory::open(const Opened& opened, std::vector<PlaylistRow> rows)
{
    const std::optional<Opened> openedBefore = m_opened;
    const std::vector<PlaylistRow> before = m_rows;
    showOpened(opened, rows);
    record(
        opened.kind == Opened::Kind::Saved ? ListEditKind::Open : ListEditKind::Alike,
        [this, openedBefore, before] {
            if (openedBefore) {
                showOpened(*openedBefore, before);
            } else {
                m_opened.reset();
                Q_EMIT questionChanged();
            }
        },
        [this, opened, rows = std::move(rows)] { showOpened(opened, rows); });
}

void ListHistory::showOpened(const Opened& opened, const std::vector<PlaylistRow>& rows)
{
    m_opened = opened;
    const QScopedValueRollback isShowing(m_isShowing, true);
    m_pane.model().setRows(rows);
    Q_EMIT openedChanged();
}

void ListHistory::takeStack(std::unique_ptr<QUndoStack> stack)
{
    m_stack = std::move(stack);
    m_stacks.addStack(m_stack.get());
    m_stacks.setActiveStack(m_stack.get());
    refreshActions();
}

bool ListHistory::switchTo(const ListOwner& owner)
{
    if (owner == m_owner)
        return false;
    if (owner.clip != m_owner.clip && m_opened) {
        m_opened.reset();
        m_stack->clear(); // the steps lead through the list that is left
    }
    if (m_stack->count() > 0 || !m_edits.isEmpty()) {
        Kept kept{std::move(m_edits), m_opened, {}, m_pane.request().seed, std::move(m_stack)};
        if (m_opened)
            kept.openedRows = m_rows;
        m_others.insert_or_assign(m_owner, std::move(kept));
    }
    m_owner = owner;
    m_edits = {};
    m_editsBeforeDrag.reset();
    m_opened.reset();
    m_pane.setSelection(m_pane.firstSelection());
    auto found = m_others.extract(owner);
    if (found.empty()) {
        takeStack(std::make_unique<QUndoStack>());
        return true;
    }
    Kept& kept = found.mapped();
    m_edits = std::move(kept.edits);
    m_pane.setSelection(kept.seed);
    takeStack(std::move(kept.stack));
    if (kept.opened)
        showOpened(*kept.opened, kept.openedRows);
    return true;
}

void ListHistory::forgetOrders()
{
    m_edits.forgetOrders();
    m_stack->clear();
    for (auto& [owner, kept] : m_others) {
        kept.edits.forgetOrders();
        kept.stack->clear();
    }
}

void ListHistory::record(ListEditKind kind, std::function<void()> undo, std::function<void()> redo)
{
    m_stack->push(new Step(kind, std::move(undo), std::move(redo)));
}

void ListHistory::noteList()
{
    const std::vector<PlaylistRow> before = std::exchange(m_rows, m_pane.model().rows());
    if (m_isShowing)
        return;
    const PlaylistRequest request = m_pane.request();
    const KeptEdits editsBefore = m_edits;
    const std::vector<TrackKey> now = keysOf(m_rows);
    const std::vector<TrackKey> then = keysOf(before);
    const std::vector<TrackKey> gone = without(then, now);
    const std::vector<TrackKey> added = without(now, then);
    if (!m_opened) {
        for (const TrackKey& key : gone)
            m_edits.remove(request, key);
        for (const TrackKey& key : added)
            m_edits.putBack(request, key);
        if (without(then, gone) != now || m_edits.hasOrder(request))
            m_edits.setOrder(request, m_rows);
    }
    record(
        !gone.empty()    ? ListEditKind::Remove
        : !added.empty() ? ListEditKind::Add
                         : ListEditKind::Move,
        [this, editsBefore, before, after = m_rows] { put(editsBefore, before, after); },
        [this, edits = m_edits, before, after = m_rows] { put(edits, after, before); });
}

void ListHistory::put(const KeptEdits& edits, const std::vector<PlaylistRow>& rows,
                      const std::vector<PlaylistRow>& inPlaceOf)
{
    m_edits = edits;
    if (keysOf(m_rows) != keysOf(inPlaceOf)) {
        Q_EMIT questionChanged(); // another list has come since
        return;
    }
    const QScopedValueRollback isShowing(m_isShowing, true);
    m_pane.model().setRows(rows);
}

void ListHistory::notePins(const QList<TrackKey>& tracks, bool pinned)
{
    m_rows = m_pane.model().rows();
    record(
        pinned ? ListEditKind::Pin : ListEditKind::Unpin,
        [this, tracks, pinned] {
            m_pane.model().restorePins(tracks, !pinned);
            m_rows = m_pane.model().rows();
        },
        [this, tracks, pinned] {
            m_pane.model().restorePins(tracks, pinned);
            m_rows = m_pane.model().rows();
        });
}

void ListHistory::noteOpinions(const QList<OpinionChange>& changes)
{
    const TrackOpinion given = changes.front().now;
    record(
        given == TrackOpinion::Liked      ? ListEditKind::Like
        : given == TrackOpinion::Disliked ? ListEditKind::Dislike
                                          : ListEditKind::TakeBackOpinion,
        [this, changes] {
            for (const OpinionChange& change : changes)
                m_pane.model().restoreOpinion(change.track, change.before);
        },
        [this, changes] {
            for (const OpinionChange& change : changes)
                m_pane.model().restoreOpinion(change.track, change.now);
        });
}

void ListHistory::noteRequest(const PlaylistRequest& now, const PlaylistRequest& before)
{
    const auto ask = [this](const PlaylistRequest& request) {
        m_pane.setRequest(request);
        Q_EMIT questionChanged();
    };
    record(
        kindOf(now, before), [ask, before] { ask(before); }, [ask, now] { ask(now); });
}

void ListHistory::noteTarget(const std::optional<AffectPoint>& before)
{
    const std::optional<AffectPoint> now =
        m_pad.isTargetMoved() ? std::optional(m_pad.target()) : std::nullopt;
    const KeptEdits editsBefore = std::exchange(m_editsBeforeDrag, {}).value_or(m_edits);
    record(
        ListEditKind::Target, [this, before, editsBefore] { setTarget(before, editsBefore); },
        [this, now, edits = m_edits] { setTarget(now, edits); });
}

void ListHistory::setTarget(const std::optional<AffectPoint>& target, const KeptEdits& edits)
{
    m_edits = edits;
    if (target)
        m_pad.setTarget(*target);
    else
        m_pad.clearTarget();
    Q_EMIT questionChanged();
}

void ListHistory::retranslate()
{
    refreshActions();
}

void ListHistory::refreshActions()
{
    const auto nameAt = [this](int index) {
        const auto* step = static_cast<const Step*>(m_stack->command(index));
        return step == nullptr ? QString() : nameOf(step->kind());
    };
    const QString undone = nameAt(m_stack->index() - 1);
    const QString redone = nameAt(m_stack->index());
    m_undo->setEnabled(m_stack->canUndo());
    m_redo->setEnabled(m_stack->canRedo());
    //: %1: what is undone, such as "Remove"
    m_undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    //: %1: what is done again, such as "Remove"
    m_redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
}

} // namespace v2m
