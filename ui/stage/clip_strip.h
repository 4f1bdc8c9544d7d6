// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace v2m {

class ClipShelf;

/// The clips of a shelf in a row, each with a picture, its strongest emotion and date: a click, or
/// Enter, shows one again, as does Space, which plays the one that is shown; F2 renames it, Delete
/// takes it off. If its file is missing, the listener
/// is asked for it. Hidden while there is no clip.
class ClipStrip : public QListView {
    Q_OBJECT
public:
    explicit ClipStrip(QWidget* parent = nullptr);

    /// @param shelf must outlive the strip.
    void setShelf(ClipShelf* shelf);

    /// Whether the listener wants to see the strip; initially so.
    void setWanted(bool isWanted);

    /// The clip currently shown; empty for none.
    void setShown(const QString& path);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& path);
    /// The listener has located a clip's file.
    void located(const QString& path, const QString& now);
    /// The listener has taken clips off, from the last to the first; the shelf can put them back.
    /// @param name of the first.
    void takenOff(const QStringList& paths, const QString& name);
    /// The listener wants to play or pause the clip that is shown.
    void playRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void take(const QModelIndex& index);
    void takeRows(int first, int last);
    void locate(const QModelIndex& index);
    void refresh();
    void retranslate();

    ClipShelf* m_shelf = nullptr;
    QString m_shown;
    bool m_isWanted = true;
};

} // namespace v2m
