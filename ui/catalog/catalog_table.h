// SPDX-License-Identifier: MIT
#pragma once

class QAction;
class QPushButton;
class QTableView;
class QWidget;

namespace v2m {

/// A table for choosing a row, shared by the pages of the catalog: single selection, Tab leaves it,
/// elided cells show their text in a tool tip.
QTableView* makeCatalogTable(QWidget* parent);

/// Makes a command one of such a table: its shortcut works while the table itself has the focus,
/// not while a name is being edited, and its menu shows it. @returns the same.
QAction* asTableCommand(QAction* command);

/// A button that triggers a command, with its text and tool tip, enabled and visible as it is.
QPushButton* makeCommandButton(QAction* command, QWidget* parent);

} // namespace v2m
