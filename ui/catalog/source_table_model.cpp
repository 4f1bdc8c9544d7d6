// SPDX-License-Identifier: MIT
#include "ui/catalog/source_table_model.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace v2m {

void SourceTableModel::setSources(std::vector<CatalogSource> sources)
{
    beginResetModel();
    m_sources = std::move(sources);
    endResetModel();
}

int SourceTableModel::rowOf(const QString& name) const
{
    const auto found = std::ranges::find(m_sources, name, &CatalogSource::name);
    return found == m_sources.end() ? -1 : static_cast<int>(found - m_sources.begin());
}

void SourceTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_sources.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SourceTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourceTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourceTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CatalogSource& shown = source(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(shown, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Imported && !shown.fileName.isEmpty())
            return tr("From the file “%1”").arg(shown.fileName);
        return index.column() == Title && !shown.homepage.isEmpty() ? shown.homepage : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Tracks ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                        : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SourceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return section == Tracks ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Source");
    case Tracks:
        return tr("Tracks");
    case Licence:
        return tr("Licence");
    case Imported:
        return tr("Imported");
    default:
        return {};
    }
}

QString SourceTableModel::cellText(const CatalogSource& source, int column)
{
    const QLocale locale;
    switch (column) {
    case Title:
        return displayTitle(source);
    case Tracks:
        return locale.toString(static_cast<qlonglong>(source.tracks));
    case Licence:
        return source.licence.isEmpty() ? tr("Not known") : source.licence;
    case Imported:
        return locale.toString(source.importedAt.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QString displayTitle(const CatalogSource& source)
{
    return source.title.isEmpty() ? source.name : source.title;
}

} // namespace v2m
