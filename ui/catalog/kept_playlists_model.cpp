// SPDX-License-Identifier: MIT
#include "ui/catalog/kept_playlists_model.h"

#include "ui/playlist/track_mime_data.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace v2m {

KeptPlaylistsModel::KeptPlaylistsModel(QObject* parent)
    : CatalogTableModel({{QT_TRANSLATE_NOOP("v2m::KeptPlaylistsModel", "Playlist")},
                         {QT_TRANSLATE_NOOP("v2m::KeptPlaylistsModel", "Tracks")},
                         QT_TRANSLATE_NOOP3("v2m::KeptPlaylistsModel", "Saved", "when")},
                        Tracks, parent)
{
}

void KeptPlaylistsModel::setPlaylists(std::vector<StoredPlaylist> playlists)
{
    beginResetModel();
    m_playlists = std::move(playlists);
    endResetModel();
}

int KeptPlaylistsModel::rowOf(const QString& title) const
{
    const auto found = std::ranges::find(m_playlists, title, &StoredPlaylist::title);
    return found == m_playlists.end() ? -1 : static_cast<int>(found - m_playlists.begin());
}

QVariant KeptPlaylistsModel::data(const QModelIndex& index, int role) const
{
    if (!isCell(index))
        return {};
    const StoredPlaylist& playlist = m_playlists[static_cast<std::size_t>(index.row())];
    const QLocale locale;
    if (role == Qt::TextAlignmentRole) {
        return QVariant(alignmentOf(index.column()));
    }
    if (role == Qt::ToolTipRole && index.column() == Title)
        return playlist.comment.isEmpty() ? QVariant() : QVariant(playlist.comment);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Title:
        return playlist.title;
    case Tracks:
        return locale.toString(static_cast<qlonglong>(playlist.tracks));
    case Saved:
        return locale.toString(playlist.saved.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

Qt::ItemFlags KeptPlaylistsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = CatalogTableModel::flags(index);
    if (!index.isValid())
        return flags;
    return flags | Qt::ItemIsDropEnabled |
           (index.column() == Title ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QStringList KeptPlaylistsModel::mimeTypes() const
{
    return {TrackMimeData::type()};
}

bool KeptPlaylistsModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                         const QModelIndex& parent) const
{
    return parent.isValid() && qobject_cast<const TrackMimeData*>(data) != nullptr;
}

bool KeptPlaylistsModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row,
                                      int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT addRequested(title(parent.row()), static_cast<const TrackMimeData*>(data)->tracks());
    return true;
}

bool KeptPlaylistsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Title)
        return false;
    const QString name = value.toString().simplified();
    if (!name.isEmpty() && name != title(index.row()))
        Q_EMIT renameRequested(title(index.row()), name);
    return true;
}

} // namespace v2m
