// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track_repository.h"

#include <QAbstractTableModel>

#include <vector>

namespace v2m {

/// The data sets in the catalog, one a row.
class SourceTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Licence, Imported, Tracks, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSources(std::vector<CatalogSource> sources);
    const CatalogSource& source(int row) const { return m_sources.at(static_cast<size_t>(row)); }
    /// -1 where there is none of this name.
    int rowOf(const QString& name) const;

    /// After a change of language.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    static QString cellText(const CatalogSource& source, int column);

    std::vector<CatalogSource> m_sources;
};

/// The source's title, or its name where it has none.
QString displayTitle(const CatalogSource& source);

} // namespace v2m
