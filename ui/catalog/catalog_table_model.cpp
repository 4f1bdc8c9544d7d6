// SPDX-License-Identifier: MIT
#include "ui/catalog/catalog_table_model.h"

namespace v2m {

CatalogTableModel::CatalogTableModel(int columns, int numbers, QObject* parent)
    : QAbstractTableModel(parent), m_columns(columns), m_numbers(numbers)
{
}

void CatalogTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

int CatalogTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(count());
}

int CatalogTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant CatalogTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignmentOf(section));
    return role == Qt::DisplayRole ? QVariant(columnTitle(section)) : QVariant();
}

Qt::Alignment CatalogTableModel::alignmentOf(int column) const
{
    return Qt::AlignVCenter | (column == m_numbers ? Qt::AlignTrailing : Qt::AlignLeading);
}

bool CatalogTableModel::isCell(const QModelIndex& index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid);
}

void CatalogTableModel::columnChanged(int column)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

} // namespace v2m
