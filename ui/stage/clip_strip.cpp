// SPDX-License-Identifier: MIT
#include "ui/stage/clip_strip.h"

#include "ui/stage/clip_shelf.h"
#include "ui/theme/file_dialog.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"

#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kLetters = 23; ///< visible part of a name, at least

/// Gives all items the same size, so that a long name does not push the others away.
class ClipDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const int lines = 2 * option.fontMetrics.lineSpacing();
        return {ClipShelf::kPictureSize.width() + metrics::kLarge +
                    std::max(kLetters * option.fontMetrics.averageCharWidth(),
                             ClipShelf::widestMood(option.fontMetrics)),
                std::max(ClipShelf::kPictureSize.height(), lines) + metrics::kTiny};
    }

    /// Over both lines, of which else parts were seen above and below it, beside the picture.
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex&) const override
    {
        QRect place = option.rect.adjusted(0, 1, -1, -1);
        place.setLeft(place.left() + ClipShelf::kPictureSize.width() + metrics::kTiny);
        editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
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
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListView::clicked, this, &ClipStrip::choose);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ClipStrip::updateGeometry);
    hide();
    keepTranslated(this, &ClipStrip::retranslate);
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

void ClipStrip::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
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
    setVisible(m_isWanted && m_shelf->rowCount() > 0);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        scrollTo(m_shelf->index(m_shelf->rowCount() - 1)); // scrolls to the newest
        return;
    }
    setCurrentIndex(m_shelf->index(row));
    scrollTo(currentIndex());
}

void ClipStrip::choose(const QModelIndex& index)
{
    const QString path = index.data(ClipShelf::PathRole).toString();
    if (path.isEmpty() || path == m_shown)
        return;
    if (QFileInfo(path).isFile()) {
        Q_EMIT chosen(path);
        return;
    }
    m_shelf->setMissing(path);
    const QPersistentModelIndex clip(index);
    refresh(); // the one that is shown stays chosen
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("Clip Not Found"),
        //: %1: a file's name; %2: a folder
        tr("%1 is no longer in %2.").arg(QFileInfo(path).fileName(), QFileInfo(path).path()),
        QMessageBox::Cancel, this);
    question->setInformativeText(
        tr("If you moved the file, locate it: its analysis has been kept."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* find = question->addButton(tr("&Find the File…"), QMessageBox::AcceptRole);
    connect(find, &QPushButton::clicked, this, [this, clip] { locate(clip); });
    QPushButton* forget =
        question->addButton(tr("&Remove from the List"), QMessageBox::DestructiveRole);
    connect(forget, &QPushButton::clicked, this, [this, clip] { take(clip); });
    question->setDefaultButton(find);
    question->open();
}

void ClipStrip::locate(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString path = index.data(ClipShelf::PathRole).toString();
    auto* dialog = new QFileDialog(this, tr("Find the Clip"), dialogFolder(QFileInfo(path).path()));
    dialog->setSupportedSchemes({u"file"_s});
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString ending = QFileInfo(path).suffix();
    QStringList filters = {tr("All files (*)")};
    if (!ending.isEmpty() && ending != u"*")
        filters.prepend(u"*."_s + ending);
    dialog->setNameFilters(filters);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, path](const QString& now) { Q_EMIT located(path, now); });
    connect(dialog, &QDialog::finished, this, [dialog] { beginNextAtHome(*dialog); });
    dialog->open();
}

void ClipStrip::take(const QModelIndex& index)
{
    if (index.isValid())
        takeRows(index.row(), index.row());
}

void ClipStrip::takeRows(int first, int last)
{
    const QString name = m_shelf->index(first).data(Qt::EditRole).toString();
    QStringList paths;
    for (int row = last; row >= first; --row) { // so that each comes back to its own row
        paths.prepend(m_shelf->index(row).data(ClipShelf::PathRole).toString());
        m_shelf->take(paths.front());
    }
    Q_EMIT takenOff(paths, name);
}

void ClipStrip::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scrollTo(currentIndex());
}

void ClipStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (state() != EditingState)
            choose(currentIndex());
        return;
    case Qt::Key_Delete:
        take(currentIndex());
        return;
    case Qt::Key_Space:
        if (event->isAutoRepeat())
            return;
        if (!m_shown.isEmpty() && currentIndex().data(ClipShelf::PathRole).toString() == m_shown)
            Q_EMIT playRequested();
        else
            choose(currentIndex());
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
    QAction* rename = menu->addAction(tr("&Rename"));
    rename->setShortcut(Qt::Key_F2); // for display only; the view itself handles the key
    connect(rename, &QAction::triggered, this, [this, clip] { edit(clip); });
    if (!QFileInfo(clip.data(ClipShelf::PathRole).toString()).isFile())
        connect(menu->addAction(tr("&Find the File…")), &QAction::triggered, this,
                [this, clip] { locate(clip); });
    menu->addSeparator();
    QAction* takeOff = menu->addAction(tr("Remove from This &List"));
    takeOff->setShortcut(Qt::Key_Delete);
    connect(takeOff, &QAction::triggered, this, [this, clip] { take(clip); });
    connect(menu->addAction(tr("Remove &All Clips")), &QAction::triggered, this, [this] {
        if (m_shelf != nullptr && m_shelf->rowCount() > 0)
            takeRows(0, m_shelf->rowCount() - 1);
    });
    menu->popup(event->globalPos());
}

QSize ClipStrip::sizeHint() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int item = itemDelegate()->sizeHint(option, {}).height();
    const QScrollBar* bar = horizontalScrollBar();
    return {10 * item, item + (bar->maximum() > 0 ? bar->sizeHint().height() : 0)};
}

QSize ClipStrip::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ClipStrip::retranslate()
{
    setAccessibleName(tr("Clips"));
    setAccessibleDescription(
        tr("Enter shows a clip again, Space plays it, F2 renames it, Delete removes it from this "
           "list."));
    if (m_shelf != nullptr)
        m_shelf->retranslate();
}

} // namespace v2m
