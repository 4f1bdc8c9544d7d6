// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

#include <vector>

namespace v2m {

class PlaylistModel;

/// The list itself: rows of any height, dragged inside to reorder and outside as files or links.
/// The space key is left to the window, where it plays and pauses.
class PlaylistView : public QListView {
    Q_OBJECT

public:
    explicit PlaylistView(PlaylistModel* model, QWidget* parent = nullptr);

    /// Ascending.
    std::vector<int> selectedRows() const;

    /// Makes this row the current one and the only one selected.
    void selectRow(int row);

Q_SIGNALS:
    /// By a double click or the Enter key.
    void playRequested(int row);
    void menuRequested(const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
};

} // namespace v2m
