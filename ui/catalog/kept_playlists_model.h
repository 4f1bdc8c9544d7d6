// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/playlist_repository.h"

#include <QAbstractTableModel>

#include <vector>

namespace v2m {

/// The saved playlists. Editing a name emits a request instead of changing it.
class KeptPlaylistsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Tracks, Saved, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlaylists(std::vector<StoredPlaylist> playlists);
    QString title(int row) const { return m_playlists.at(static_cast<std::size_t>(row)).title; }
    /// -1 if there is none with this title.
    int rowOf(const QString& title) const;

    /// After a change of language.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void renameRequested(const QString& title, const QString& newTitle);

private:
    std::vector<StoredPlaylist> m_playlists;
};

} // namespace v2m
