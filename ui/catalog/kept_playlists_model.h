// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/playlist_repository.h"
#include "ui/catalog/catalog_table_model.h"

#include <vector>

namespace v2m {

/// The saved playlists. Editing a name, or dropping tracks on one, emits a request instead of
/// changing it.
class KeptPlaylistsModel : public CatalogTableModel {
    Q_OBJECT

public:
    enum Column { Title, Tracks, Saved };

    explicit KeptPlaylistsModel(QObject* parent = nullptr);

    void setPlaylists(std::vector<StoredPlaylist> playlists);
    QString title(int row) const { return m_playlists.at(static_cast<std::size_t>(row)).title; }
    /// -1 if there is none with this title.
    int rowOf(const QString& title) const;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void renameRequested(const QString& title, const QString& newTitle);
    /// Tracks were dropped on a playlist.
    void addRequested(const QString& title, const std::vector<v2m::Track>& tracks);

private:
    std::size_t count() const override { return m_playlists.size(); }

    std::vector<StoredPlaylist> m_playlists;
};

} // namespace v2m
