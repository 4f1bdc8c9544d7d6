// SPDX-License-Identifier: MIT
#include "ui/catalog/catalog_table_model.h"

#include <QCoreApplication>

#include <utility>

namespace v2m {

CatalogTableModel::CatalogTableModel(std::vector<Heading> headings, int numbers, QObject* parent)
    : QAbstractTableModel(parent), m_headings(std::move(headings)), m_numbers(numbers)
{
}

void CatalogTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CatalogTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(count());
}

int CatalogTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant CatalogTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    const Heading& heading = m_headings[static_cast<std::size_t>(section)];
    return QCoreApplication::translate(metaObject()->className(), heading.text, heading.comment);
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
