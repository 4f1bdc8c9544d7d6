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
    QString keys; ///< in the desktop's notation
};

/// Shortcuts that belong together, such as those of one menu.
struct ShortcutGroup {
    QString title;
    QList<Shortcut> shortcuts;
};

/// The shortcuts of the actions that have any, with the actions' names without mnemonics and
/// ellipses.
QList<Shortcut> shortcutsOf(const QList<QAction*>& actions);

/// A page with all shortcuts and a search field.
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
