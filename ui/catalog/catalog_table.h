// SPDX-License-Identifier: MIT
#pragma once

class QTableView;
class QWidget;

namespace v2m {

/// A table for choosing a row, shared by the pages of the catalog: single selection, Tab leaves it,
/// elided cells show their text in a tool tip.
QTableView* makeCatalogTable(QWidget* parent);

} // namespace v2m
