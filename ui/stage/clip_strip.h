// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace v2m {

class ClipShelf;

/// The clips of a shelf in a row, with a picture, the strongest emotion and the date of each: a
/// click, or Enter, shows one again; F2 renames it, Delete takes it off. One whose file is gone is
/// looked for by the listener. Hidden while there is none to go to.
class ClipStrip : public QListView {
    Q_OBJECT
public:
    explicit ClipStrip(QWidget* parent = nullptr);

    /// @param shelf outlives the strip, or what is left of it.
    void setShelf(ClipShelf* shelf);

    /// The clip that is seen now; empty for none.
    void setShown(const QString& path);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& path);
    /// The listener says where a clip's file is now.
    void located(const QString& path, const QString& now);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void take(const QModelIndex& index);
    void takeAll();
    void locate(const QModelIndex& index);
    void refresh();
    void retranslate();

    ClipShelf* m_shelf = nullptr;
    QString m_shown;
};

} // namespace v2m
