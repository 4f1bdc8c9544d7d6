// SPDX-License-Identifier: MIT
#include "ui/playlist/playlist_actions.h"

#include "core/preview/preview_source.h"
#include "core/preview/track_address.h"
#include "ui/playlist/playlist_model.h"
#include "ui/playlist/playlist_view.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace v2m {

PlaylistActions::PlaylistActions(PlaylistModel& model, PlaylistView& view)
    : QObject(&view), m_model(model), m_view(view),
      m_play(make(Icon::Play, QKeySequence(Qt::Key_Return), &PlaylistActions::startPlaying)),
      m_pin(make(Icon::Pin, QKeySequence(Qt::CTRL | Qt::Key_D), &PlaylistActions::togglePin)),
      m_like(make(Icon::Like, QKeySequence(Qt::Key_Plus), &PlaylistActions::toggleLike)),
      m_dislike(make(Icon::Dislike, QKeySequence(Qt::Key_Minus), &PlaylistActions::toggleDislike)),
      m_moveUp(make(Icon::MoveUp, QKeySequence(Qt::ALT | Qt::Key_Up), &PlaylistActions::shiftUp)),
      m_moveDown(
          make(Icon::MoveDown, QKeySequence(Qt::ALT | Qt::Key_Down), &PlaylistActions::shiftDown)),
      m_remove(make(Icon::Remove, QKeySequence(Qt::Key_Delete), &PlaylistActions::removeSelected)),
      m_clear(
          make(Icon::Forget, QKeySequence(Qt::CTRL | Qt::Key_Delete), &PlaylistActions::clearList)),
      m_moreLike(
          make(Icon::Alike, QKeySequence(Qt::CTRL | Qt::Key_M), &PlaylistActions::askForMore)),
      m_details(new QAction(themeIcon(Icon::Details), {}, this)),
      m_copyLink(make(Icon::Link, QKeySequence::Copy, &PlaylistActions::copyLinks)),
      m_open(make(Icon::OpenOutside, QKeySequence(Qt::CTRL | Qt::Key_Return),
                  &PlaylistActions::openSelected)),
      m_folder(make(Icon::Open, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                    &PlaylistActions::openFolder))
{
    m_details->setShortcut(Qt::CTRL | Qt::Key_I);
    m_details->setShortcutVisibleInContextMenu(true);
    m_view.addAction(m_details);
    for (QAction* toggle : {m_pin, m_like, m_dislike, m_details})
        toggle->setCheckable(true);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PlaylistActions::refresh);
    connect(&model, &PlaylistModel::listChanged, this, &PlaylistActions::refresh);
    connect(&model, &PlaylistModel::dataChanged, this, &PlaylistActions::refresh);
    retranslate();
    refresh();
}

QAction* PlaylistActions::make(Icon icon, const QKeySequence& shortcut,
                               void (PlaylistActions::*act)())
{
    auto* action = new QAction(themeIcon(icon), {}, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, act);
    m_view.addAction(action);
    return action;
}

void PlaylistActions::retranslate()
{
    const auto name = [](QAction* action, const QString& text, const QString& help) {
        action->setText(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        //: A tool tip. %1: what a button does; %2: its shortcut
        action->setToolTip(tr("%1 (%2)").arg(help, keys));
    };
    name(m_play, tr("&Play"), tr("Play"));
    name(m_pin, tr("P&in"), tr("Pin: keep at its place when the list changes"));
    name(m_like, tr("&Like"), tr("Like: more music of this kind"));
    name(m_dislike, tr("&Dislike"), tr("Dislike: less music of this kind"));
    name(m_moveUp, tr("Move &Up"), tr("Move up"));
    name(m_moveDown, tr("Move D&own"), tr("Move down"));
    name(m_remove, tr("&Remove"), tr("Remove from the list"));
    name(m_clear, tr("Cle&ar the List"), tr("Take all tracks out of the list"));
    name(m_moreLike, tr("More Like &This"), tr("More like this, by mood and sound"));
    name(m_details, tr("&Details"), tr("Details: all that is known about the track"));
    name(m_copyLink, tr("&Copy Link"), tr("Copy link"));
    name(m_open, tr("Open at the &Source"), tr("Open at the source, in the browser"));
    name(m_folder, tr("Show in &Folder"), tr("Show the file in its folder"));
}

void PlaylistActions::fill(QMenu& menu) const
{
    menu.addActions({m_play, m_moreLike});
    menu.addSeparator();
    menu.addActions({m_pin, m_like, m_dislike});
    menu.addSeparator();
    menu.addActions({m_moveUp, m_moveDown, m_remove});
    menu.addSeparator();
    menu.addActions({m_details, m_copyLink, m_open, m_folder});
    menu.addSeparator();
    menu.addActions(m_included);
}

void PlaylistActions::include(QAction* command)
{
    m_included.append(command);
    refresh();
}

std::vector<Track> PlaylistActions::tracks() const
{
    std::vector<Track> tracks;
    for (const int index : m_view.selectedRows())
        tracks.push_back(row(index).ranked.track);
    return tracks;
}

const PlaylistRow& PlaylistActions::row(int index) const
{
    return m_model.rows()[static_cast<std::size_t>(index)];
}

void PlaylistActions::refresh()
{
    const std::vector<int> rows = m_view.selectedRows();
    const bool any = !rows.empty();
    const auto all = [&rows, any](auto condition) {
        return any && std::all_of(rows.begin(), rows.end(), condition);
    };
    for (QAction* action : QList{m_play, m_pin, m_like, m_dislike, m_remove} + m_included)
        action->setEnabled(any);
    m_clear->setEnabled(m_model.rowCount() > 0);
    m_moveUp->setEnabled(any && rows.back() >= static_cast<int>(rows.size()));
    m_moveDown->setEnabled(any &&
                           rows.front() < m_model.rowCount() - static_cast<int>(rows.size()));
    const bool hasPage = std::any_of(rows.begin(), rows.end(), [this](int index) {
        return !webAddress(row(index).ranked.track).isEmpty();
    });
    const auto isFile = [this](int index) {
        // The source is remembered; looking for a file anew is slow in a folder far away.
        const QVariant source = m_model.index(index).data(PlaylistModel::SourceRole);
        return source.isValid() ? source.toInt() == static_cast<int>(PreviewKind::LocalFile)
                                : !m_model.fileOf(index).isEmpty();
    };
    m_moreLike->setEnabled(rows.size() == 1);
    m_folder->setEnabled(rows.size() == 1 && isFile(rows.front()));
    m_copyLink->setEnabled(hasPage);
    m_open->setEnabled(hasPage && rows.size() == 1); // avoids opening many browser windows
    m_pin->setChecked(all([this](int index) { return row(index).pinned; }));
    const auto isGiven = [this](TrackOpinion opinion) {
        return [this, opinion](int index) { return m_model.opinion(index) == opinion; };
    };
    m_like->setChecked(all(isGiven(TrackOpinion::Liked)));
    m_dislike->setChecked(all(isGiven(TrackOpinion::Disliked)));
}

void PlaylistActions::startPlaying()
{
    const std::vector<int> rows = m_view.selectedRows();
    if (!rows.empty())
        Q_EMIT playRequested(rows.front());
}

void PlaylistActions::togglePin()
{
    const std::vector<int> rows = m_view.selectedRows();
    const bool allPinned =
        std::all_of(rows.begin(), rows.end(), [this](int index) { return row(index).pinned; });
    m_model.setPinned(rows, !allPinned);
    refresh();
}

void PlaylistActions::toggleLike()
{
    toggleOpinion(TrackOpinion::Liked);
}

void PlaylistActions::toggleDislike()
{
    toggleOpinion(TrackOpinion::Disliked);
}

void PlaylistActions::toggleOpinion(TrackOpinion opinion)
{
    const std::vector<int> rows = m_view.selectedRows();
    const bool allGiven = std::all_of(rows.begin(), rows.end(),
                                      [&](int index) { return m_model.opinion(index) == opinion; });
    m_model.giveOpinions(rows, allGiven ? TrackOpinion::None : opinion);
    refresh();
}

void PlaylistActions::shiftUp()
{
    const std::vector<int> rows = m_view.selectedRows();
    const int place = std::max(0, rows.front() - 1);
    m_model.moveRowsTo(rows, place);
    focusMovedRows(rows, place);
}

void PlaylistActions::shiftDown()
{
    const std::vector<int> rows = m_view.selectedRows();
    const int before = std::min(m_model.rowCount(), rows.back() + 2);
    m_model.moveRowsTo(rows, before);
    focusMovedRows(rows, before - static_cast<int>(rows.size()));
}

/// The focus goes with the rows, whichever the model has moved past the others.
void PlaylistActions::focusMovedRows(const std::vector<int>& rows, int place)
{
    const int last = place + static_cast<int>(rows.size()) - 1;
    const int current = m_view.currentIndex().row();
    if (current < place || current > last)
        m_view.selectionModel()->setCurrentIndex(m_model.index(place, m_view.modelColumn()),
                                                 QItemSelectionModel::NoUpdate);
    m_view.scrollTo(m_view.currentIndex());
}

void PlaylistActions::removeSelected()
{
    const std::vector<int> rows = m_view.selectedRows();
    if (rows.size() == m_model.rows().size())
        return clearList();
    m_model.removeRowsAt(rows);
    m_view.selectRow(std::min(rows.front(), m_model.rowCount() - 1));
}

void PlaylistActions::clearList()
{
    Q_EMIT emptying();
    m_model.setRows({});
}

void PlaylistActions::askForMore()
{
    const std::vector<int> rows = m_view.selectedRows();
    if (!rows.empty())
        Q_EMIT moreLikeRequested(row(rows.front()).ranked.track);
}

void PlaylistActions::copyLinks()
{
    if (QMimeData* links = m_model.linksOf(m_view.selectedRows()))
        QGuiApplication::clipboard()->setMimeData(links);
}

void PlaylistActions::openSelected()
{
    const std::vector<int> rows = m_view.selectedRows();
    if (!rows.empty())
        Q_EMIT openRequested(row(rows.front()).ranked.track);
}

void PlaylistActions::openFolder()
{
    const std::vector<int> rows = m_view.selectedRows();
    const QString file = rows.empty() ? QString() : m_model.fileOf(rows.front());
    if (!file.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).path()));
}

} // namespace v2m
