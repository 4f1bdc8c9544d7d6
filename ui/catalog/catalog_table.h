// SPDX-License-Identifier: MIT
#pragma once

class QTableView;
class QWidget;

namespace v2m {

/// A table of rows to choose from, as both pages of the catalog show them: one row at a time, Tab
/// leaves it, cells that are cut show their whole text as a tool tip.
QTableView* makeCatalogTable(QWidget* parent);

} // namespace v2m
