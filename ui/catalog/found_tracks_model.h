// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"
#include "ui/catalog/catalog_table_model.h"

#include <QHash>

#include <vector>

namespace v2m {

/// The tracks found by a search. They can be dragged into the list.
class FoundTracksModel : public CatalogTableModel {
    Q_OBJECT

public:
    enum Column { Title, Artist, Source, Caption };

    explicit FoundTracksModel(QObject* parent = nullptr);

    void setTracks(std::vector<Track> tracks);
    const Track& track(int row) const { return m_tracks.at(static_cast<std::size_t>(row)); }
    /// The display titles of sources, by their names in the catalog.
    void setSourceTitles(const QHash<QString, QString>& titles);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    std::size_t count() const override { return m_tracks.size(); }
    QString cellText(const Track& track, int column) const;

    std::vector<Track> m_tracks;
    QHash<QString, QString> m_sourceTitles;
};

} // namespace v2m
