// SPDX-License-Identifier: MIT
#include "ui/catalog/catalog_table.h"

#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace v2m {
namespace {

/// Adds a gap between columns.
class RoomyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(metrics::kLarge, 0);
    }
};

} // namespace

QTableView* makeCatalogTable(QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setItemDelegate(new RoomyDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() +
                                                   2 * metrics::kTiny);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionsClickable(false);
    return table;
}

} // namespace v2m
