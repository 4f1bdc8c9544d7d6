// SPDX-License-Identifier: MIT
#include "ui/playlist/playlist_view.h"

#include "ui/playlist/playlist_delegate.h"
#include "ui/playlist/playlist_model.h"
#include "ui/theme/cross_fade.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QResizeEvent>

#include <algorithm>

namespace v2m {

PlaylistView::PlaylistView(PlaylistModel* model, QWidget* parent) : QListView(parent)
{
    setModel(model);
    setItemDelegate(new PlaylistDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true); // for the row under the mouse
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setDefaultDropAction(Qt::CopyAction);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT playRequested(index.row()); });
    auto* fade = new CrossFade(*viewport(), this);
    for (const auto change :
         {&PlaylistModel::rowsAboutToBeInserted, &PlaylistModel::rowsAboutToBeRemoved})
        connect(model, change, fade, &CrossFade::begin);
    connect(model, &PlaylistModel::rowsAboutToBeMoved, fade, &CrossFade::begin);
    // A row's height can change with its reason or marks.
    connect(model, &PlaylistModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

std::vector<int> PlaylistView::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectedIndexes())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void PlaylistView::selectRow(int row)
{
    const QModelIndex index = model()->index(row, modelColumn());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

bool PlaylistView::isInSight(int row) const
{
    return viewport()->rect().intersects(visualRect(model()->index(row, modelColumn())));
}

void PlaylistView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!(event->modifiers() & Qt::AltModifier))
            break;
        [[fallthrough]]; // moves rows, where they can be moved, and never the selection
    case Qt::Key_Space:
        event->ignore();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier || !currentIndex().isValid())
            break;
        Q_EMIT playRequested(currentIndex().row());
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void PlaylistView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect row = visualRect(currentIndex()).intersected(viewport()->rect());
        Q_EMIT menuRequested(viewport()->mapToGlobal(row.center()));
    } else if (indexAt(viewport()->mapFromGlobal(event->globalPos())).isValid()) {
        Q_EMIT menuRequested(event->globalPos());
    }
    event->accept();
}

void PlaylistView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    // Row heights depend on the width, e.g. when a scroll bar appears; QListView only handles
    // changes of its height.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

} // namespace v2m
