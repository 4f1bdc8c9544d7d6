// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

#include <vector>

namespace v2m {

class PlaylistModel;

/// The list view: rows of variable height, dragged inside to reorder and outside as files or links.
/// The space key is left to the window for play and pause.
class PlaylistView : public QListView {
    Q_OBJECT

public:
    explicit PlaylistView(PlaylistModel* model, QWidget* parent = nullptr);

    /// Ascending.
    std::vector<int> selectedRows() const;

    /// Makes this row the current and only selected one.
    void selectRow(int row);

    /// Whether at least a part of this row can be seen.
    bool isInSight(int row) const;

Q_SIGNALS:
    /// By double click or the Enter key.
    void playRequested(int row);
    void menuRequested(const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace v2m
