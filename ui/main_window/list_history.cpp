// SPDX-License-Identifier: MIT
#include "ui/main_window/list_history.h"

#include "core/base/message_text.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/theme/keep_translated.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QUndoCommand>

#include <algorithm>
#include <array>
#include <utility>

namespace v2m {
namespace {

std::vector<TrackKey> keysOf(const std::vector<PlaylistRow>& rows)
{
    std::vector<TrackKey> keys;
    keys.reserve(rows.size());
    for (const PlaylistRow& row : rows)
        keys.push_back(row.key());
    return keys;
}

/// The first without the others, in order.
std::vector<TrackKey> without(std::vector<TrackKey> keys, const std::vector<TrackKey>& others)
{
    std::erase_if(keys, [&others](const TrackKey& key) {
        return std::ranges::find(others, key) != others.end();
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
    if (now.selection != before.selection)
        return ListEditKind::Selection;
    if (now.filter.text == before.filter.text && now.filter.textMood != before.filter.textMood)
        return ListEditKind::WordMood;
    PlaylistFilter withOtherWords = now.filter;
    withOtherWords.text = before.filter.text;
    withOtherWords.textMood = before.filter.textMood;
    return withOtherWords == before.filter ? ListEditKind::Search : ListEditKind::Filters;
}

/// A request with what differs between two others.
PlaylistRequest changed(PlaylistRequest request, const PlaylistRequest& from,
                        const PlaylistRequest& to)
{
    if (from.mode != to.mode)
        request.mode = to.mode;
    if (from.steps != to.steps)
        request.steps = to.steps;
    if (from.count != to.count)
        request.count = to.count;
    if (from.selection != to.selection)
        request.selection = to.selection;
    // Words and their mood apart from the other conditions.
    const PlaylistFilter filter = request.filter;
    PlaylistFilter withWordsOf = from.filter;
    withWordsOf.text = to.filter.text;
    withWordsOf.textMood = to.filter.textMood;
    if (withWordsOf != to.filter)
        request.filter = to.filter;
    const bool areWordsOther = withWordsOf != from.filter;
    request.filter.text = areWordsOther ? to.filter.text : filter.text;
    request.filter.textMood = areWordsOther ? to.filter.textMood : filter.textMood;
    return request;
}

/// As a new step in the stack itself does.
void discardUndone(QUndoStack& stack)
{
    auto* nothing = new QUndoCommand;
    nothing->setObsolete(true);
    stack.push(nothing); // which deletes it
}

Message nameOf(ListEditKind kind)
{
    // In the order of ListEditKind.
    static const std::array kNames = {
        Message("v2m::ListHistory", "Remove"),
        Message("v2m::ListHistory", "Clear the List"),
        Message("v2m::ListHistory", "Move"),
        Message("v2m::ListHistory", "Add"),
        Message("v2m::ListHistory", "Pin"),
        Message("v2m::ListHistory", "Unpin"),
        Message("v2m::ListHistory", "Like"),
        Message("v2m::ListHistory", "Dislike"),
        Message("v2m::ListHistory", "Take Back Opinion"),
        Message("v2m::ListHistory", "Search"),
        Message("v2m::ListHistory", "Mood of the Words"),
        Message("v2m::ListHistory", "Filters"),
        Message("v2m::ListHistory", "Mode"),
        Message("v2m::ListHistory", "Steps"),
        Message("v2m::ListHistory", "Number of Tracks"),
        Message("v2m::ListHistory", "Mood"),
        Message("v2m::ListHistory", "Another Selection"),
        Message("v2m::ListHistory", "Open Playlist"),
        Message("v2m::ListHistory", "More Like This"),
        Message("v2m::ListHistory", "Remove Clip"),
        Message("v2m::ListHistory", "Remove All Clips"),
    };
    return kNames.at(static_cast<std::size_t>(kind));
}

} // namespace

class ListHistory::Step : public QUndoCommand {
public:
    /// @param number higher than those of all earlier steps.
    Step(ListEditKind kind, int number, std::function<void()> undo, std::function<void()> redo)
        : m_kind(kind), m_number(number), m_undo(std::move(undo)), m_redo(std::move(redo))
    {
    }

    ListEditKind kind() const { return m_kind; }
    int number() const { return m_number; }

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
        const auto* next = static_cast<const Step*>(other);
        if (next->m_number != m_number + 1)
            return false;
        m_number = next->m_number;
        m_redo = next->m_redo;
        return true;
    }

private:
    ListEditKind m_kind;
    int m_number;
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
    connect(m_undo, &QAction::triggered, this, &ListHistory::undo);
    connect(m_redo, &QAction::triggered, this, &ListHistory::redo);
    connect(&m_common, &QUndoStack::indexChanged, this, &ListHistory::refreshActions);
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
    keepTranslated(&m_pane, this, [this] { refreshActions(); });
}

ListHistory::~ListHistory()
{
    m_common.disconnect(this); // stacks say that they become empty
    m_stack->disconnect(this);
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
    connect(m_stack.get(), &QUndoStack::indexChanged, this, &ListHistory::refreshActions);
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
    m_stack->disconnect(this);
    if (m_stack->count() > 0 || !m_edits.isEmpty()) {
        Kept kept{std::move(m_edits), m_opened, {}, m_pane.request().selection, std::move(m_stack)};
        if (m_opened)
            kept.openedRows = m_rows;
        m_others.insert_or_assign(m_owner, std::move(kept));
    }
    m_owner = owner;
    m_edits = {};
    m_editsBeforeDrag.reset();
    m_opened.reset();
    m_pane.setSelection(0);
    auto found = m_others.extract(owner);
    if (found.empty()) {
        takeStack(std::make_unique<QUndoStack>());
        return true;
    }
    Kept& kept = found.mapped();
    m_edits = std::move(kept.edits);
    m_pane.setSelection(kept.selection);
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
    discardUndone(m_common);
    m_stack->push(new Step(kind, ++m_stepCount, std::move(undo), std::move(redo)));
    Q_EMIT recorded();
}

void ListHistory::addStep(ListEditKind kind, std::function<void()> undo, std::function<void()> redo)
{
    discardUndone(*m_stack);
    for (const auto& [owner, kept] : m_others)
        discardUndone(*kept.stack);
    m_common.push(new Step(kind, ++m_stepCount, std::move(undo), std::move(redo)));
    Q_EMIT recorded();
}

const ListHistory::Step* ListHistory::stepAt(const QUndoStack& stack, int index)
{
    return static_cast<const Step*>(stack.command(index));
}

/// The stack with the newest step that is done; null if there is none.
QUndoStack* ListHistory::undoable()
{
    const Step* of = stepAt(*m_stack, m_stack->index() - 1);
    const Step* common = stepAt(m_common, m_common.index() - 1);
    if (common != nullptr && (of == nullptr || of->number() < common->number()))
        return &m_common;
    return of != nullptr ? m_stack.get() : nullptr;
}

/// The stack with the oldest step that is undone, unless a newer one has been done since.
QUndoStack* ListHistory::redoable()
{
    const Step* of = stepAt(*m_stack, m_stack->index());
    const Step* common = stepAt(m_common, m_common.index());
    const bool isCommon = common != nullptr && (of == nullptr || common->number() < of->number());
    const Step* next = isCommon ? common : of;
    if (next == nullptr)
        return nullptr;
    const QUndoStack* done = undoable();
    if (done != nullptr && stepAt(*done, done->index() - 1)->number() > next->number())
        return nullptr;
    return isCommon ? &m_common : m_stack.get();
}

void ListHistory::undo()
{
    QUndoStack* const stack = undoable();
    if (stack == nullptr)
        return;
    const Message name = nameOf(stepAt(*stack, stack->index() - 1)->kind());
    stack->undo();
    Q_EMIT undone(name);
}

void ListHistory::redo()
{
    QUndoStack* const stack = redoable();
    if (stack == nullptr)
        return;
    const Message name = nameOf(stepAt(*stack, stack->index())->kind());
    stack->redo();
    Q_EMIT redone(name);
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
        // An emptied list does not follow the faces either.
        if (without(then, gone) != now || now.empty() || m_edits.hasOrder(request))
            m_edits.setOrder(request, m_rows);
        else if (request.mode != RankMode::Match)
            m_edits.keepPlaces(request, m_rows);
    }
    record(
        !gone.empty()
            ? (now.empty() && gone.size() > 1 ? ListEditKind::Clear : ListEditKind::Remove)
        : !added.empty() ? ListEditKind::Add
                         : ListEditKind::Move,
        [this, editsBefore, before, after = m_rows] { put(editsBefore, before, after); },
        [this, edits = m_edits, before, after = m_rows] { put(edits, after, before); });
}

void ListHistory::put(const KeptEdits& edits, const std::vector<PlaylistRow>& rows,
                      const std::vector<PlaylistRow>& inPlaceOf)
{
    m_edits.restore(edits);
    if (keysOf(m_rows) != keysOf(inPlaceOf)) {
        Q_EMIT questionChanged(); // another list has come since
        return;
    }
    const QScopedValueRollback isShowing(m_isShowing, true);
    if (rows.empty())
        m_pane.setEmptyReason(EmptyList::Cleared);
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
    const auto change = [this](const PlaylistRequest& from, const PlaylistRequest& to) {
        m_pane.setRequest(changed(m_pane.request(), from, to));
        Q_EMIT questionChanged();
    };
    record(
        kindOf(now, before), [change, now, before] { change(now, before); },
        [change, now, before] { change(before, now); });
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
    m_edits.restore(edits);
    if (target)
        m_pad.setTarget(*target);
    else
        m_pad.clearTarget();
    Q_EMIT questionChanged();
}

void ListHistory::refreshActions()
{
    const QUndoStack* back = undoable();
    const QUndoStack* forth = redoable();
    const QString undone =
        back == nullptr ? QString() : translated(nameOf(stepAt(*back, back->index() - 1)->kind()));
    const QString redone =
        forth == nullptr ? QString() : translated(nameOf(stepAt(*forth, forth->index())->kind()));
    m_undo->setEnabled(back != nullptr);
    m_redo->setEnabled(forth != nullptr);
    //: %1: what is undone, such as "Remove"
    m_undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    //: %1: what is done again, such as "Remove"
    m_redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
}

} // namespace v2m
