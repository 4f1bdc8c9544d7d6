// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track_repository.h"
#include "ui/catalog/catalog_table_model.h"

#include <QStringList>

#include <vector>

namespace v2m {

/// The data sets and music folders of the catalog. Folders have a check box for watching.
class SourceTableModel : public CatalogTableModel {
    Q_OBJECT

public:
    enum Column { Title, Licence, Imported, Tracks, Watched };

    explicit SourceTableModel(QObject* parent = nullptr);

    void setSources(std::vector<CatalogSource> sources);
    const CatalogSource& source(int row) const { return m_sources.at(static_cast<size_t>(row)); }
    /// By their paths.
    void setWatchedFolders(const QStringList& folders);
    /// -1 if there is none with this name.
    int rowOf(const QString& name) const;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Only for the check box; emits a request instead of changing it.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void watchRequested(const QString& folder, bool isWatched);

private:
    std::size_t count() const override { return m_sources.size(); }
    static QString cellText(const CatalogSource& source, int column);

    std::vector<CatalogSource> m_sources;
    QStringList m_watched;
};

/// The source's title in the user's language, or its name if it has none.
QString displayTitle(const CatalogSource& source);

} // namespace v2m
