// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace v2m {

/// Keys and what they do.
struct Shortcut {
    QString purpose;
    QString keys; ///< as the desktop writes them
};

/// Those that belong together, such as those of one menu.
struct ShortcutGroup {
    QString title;
    QList<Shortcut> shortcuts;
};

/// Those of the actions that have any, under their own names, mnemonics and ellipses left out.
QList<Shortcut> shortcutsOf(const QList<QAction*>& actions);

/// A page of all shortcuts, with a field to look for one.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<ShortcutGroup>& groups, QWidget* parent = nullptr);

    QSize sizeHint() const override;

private:
    void fill(const QList<ShortcutGroup>& groups);
    void look(const QString& words);

    QLineEdit* m_words;
    QTreeWidget* m_table;
};

} // namespace v2m
