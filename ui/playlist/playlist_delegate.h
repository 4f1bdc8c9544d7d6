// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playlist/playlist_row_painter.h"

#include <QStyledItemDelegate>

namespace v2m {

/// Paints the rows of a PlaylistModel in a list view, whole, whichever column the view shows.
class PlaylistDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Shows what a row has no room for: the whole reason and all tags.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

/// What a row shows, but for its state in a view.
PlaylistRowPicture pictureOf(const QModelIndex& index);

} // namespace v2m
