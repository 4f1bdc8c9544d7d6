// SPDX-License-Identifier: MIT
#include "ui/stage/clip_strip.h"

#include "ui/stage/clip_shelf.h"
#include "ui/theme/metrics.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace v2m {
namespace {

constexpr int kLetters = 16; ///< of a name that are seen

/// All of one size, so that a long name does not push the others away.
class ClipDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const int lines = 2 * option.fontMetrics.lineSpacing();
        return {ClipShelf::kPictureSize.width() + metrics::kLarge +
                    kLetters * option.fontMetrics.averageCharWidth(),
                std::max(ClipShelf::kPictureSize.height(), lines) + metrics::kTiny};
    }
};

} // namespace

ClipStrip::ClipStrip(QWidget* parent) : QListView(parent)
{
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setIconSize(ClipShelf::kPictureSize);
    setItemDelegate(new ClipDelegate(this));
    setTextElideMode(Qt::ElideMiddle);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListView::clicked, this, &ClipStrip::choose);
    hide();
    retranslate();
}

void ClipStrip::setShelf(ClipShelf* shelf)
{
    m_shelf = shelf;
    setModel(shelf);
    connect(shelf, &ClipShelf::rowsInserted, this, &ClipStrip::refresh);
    connect(shelf, &ClipShelf::rowsRemoved, this, &ClipStrip::refresh);
    connect(shelf, &QObject::destroyed, this, [this] { m_shelf = nullptr; });
    refresh();
}

void ClipStrip::setShown(const QString& path)
{
    if (path == m_shown)
        return;
    m_shown = path;
    refresh();
}

void ClipStrip::refresh()
{
    if (m_shelf == nullptr)
        return;
    const int row = m_shelf->rowOf(m_shown);
    setVisible(m_shelf->rowCount() > (row < 0 ? 0 : 1));
    if (row < 0) {
        clearSelection();
        return;
    }
    setCurrentIndex(m_shelf->index(row));
    scrollTo(currentIndex());
}

void ClipStrip::choose(const QModelIndex& index)
{
    const QString path = index.data(ClipShelf::PathRole).toString();
    if (!path.isEmpty() && path != m_shown)
        Q_EMIT chosen(path);
}

void ClipStrip::take(const QModelIndex& index)
{
    if (index.isValid())
        model()->removeRow(index.row());
}

void ClipStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(currentIndex());
        return;
    case Qt::Key_Delete:
        take(currentIndex());
        return;
    case Qt::Key_Space: // plays
        event->ignore();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void ClipStrip::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex clip(index);
    connect(menu->addAction(tr("&Show")), &QAction::triggered, this,
            [this, clip] { choose(clip); });
    connect(menu->addAction(tr("Take off This &List")), &QAction::triggered, this,
            [this, clip] { take(clip); });
    menu->popup(event->globalPos());
}

QSize ClipStrip::sizeHint() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int item = itemDelegate()->sizeHint(option, {}).height();
    return {10 * item, item + horizontalScrollBar()->sizeHint().height() / 2};
}

QSize ClipStrip::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ClipStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_shelf != nullptr)
            m_shelf->retranslate();
    }
    QListView::changeEvent(event);
}

void ClipStrip::retranslate()
{
    setAccessibleName(tr("Clips"));
    setAccessibleDescription(tr("Enter shows a clip again, Delete takes it off this list."));
}

} // namespace v2m
