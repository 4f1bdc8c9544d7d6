// SPDX-License-Identifier: MIT
#include "ui/catalog/catalog_table.h"

#include "ui/theme/metrics.h"

#include <QAction>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

#include <utility>

namespace v2m {
namespace {

/// Adds a gap between columns, also behind numbers, which end where the next column begins.
class RoomyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(metrics::kLarge, 0);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        if (!cell.displayAlignment.testFlag(Qt::AlignTrailing))
            return QStyledItemDelegate::paint(painter, option, index);
        const QStyle* const style = cell.widget->style();
        const QString number = std::exchange(cell.text, {});
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        cell.text = number;
        cell.state.setFlag(QStyle::State_HasFocus, false);
        cell.rect = QStyle::visualRect(cell.direction, cell.rect,
                                       cell.rect.adjusted(0, 0, -metrics::kMedium, 0));
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
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

QAction* asTableCommand(QAction* command)
{
    command->setShortcutContext(Qt::WidgetShortcut);
    command->setShortcutVisibleInContextMenu(true);
    return command;
}

QPushButton* makeCommandButton(QAction* command, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setAutoDefault(false);
    const auto update = [command, button] {
        button->setText(command->text());
        button->setToolTip(command->toolTip());
        button->setAccessibleDescription(command->toolTip());
        button->setEnabled(command->isEnabled());
        button->setVisible(command->isVisible());
    };
    QObject::connect(command, &QAction::changed, button, update);
    QObject::connect(button, &QPushButton::clicked, command, &QAction::trigger);
    update();
    return button;
}

} // namespace v2m
