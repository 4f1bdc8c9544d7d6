// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playlist/playlist_row_painter.h"

#include <QStyledItemDelegate>

namespace v2m {

/// Paints the rows of a PlaylistModel in a list view, using all columns.
class PlaylistDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Shows what does not fit in a row: the whole reason and all tags.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

/// The content of a row, without its state in a view.
PlaylistRowPicture pictureOf(const QModelIndex& index);

} // namespace v2m
