// SPDX-License-Identifier: MIT
// PlaylistModel: drag and drop, and copying.
#include "core/preview/local_sound.h"
#include "core/preview/track_address.h"
#include "ui/playlist/playlist_model.h"
#include "ui/playlist/track_mime_data.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

/// Unique rows, ascending.
std::vector<int> rowsOf(const QModelIndexList& indexes)
{
    std::vector<int> rows;
    for (const QModelIndex& index : indexes)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

Qt::DropActions PlaylistModel::supportedDragActions() const
{
    return Qt::CopyAction | Qt::LinkAction;
}

Qt::DropActions PlaylistModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

QStringList PlaylistModel::mimeTypes() const
{
    return {TrackMimeData::rowsType(), TrackMimeData::type()};
}

QString PlaylistModel::fileOf(int row) const
{
    return findLocalSound(m_rows.at(static_cast<std::size_t>(row)).ranked.track, m_audioFolder)
        .path;
}

QMimeData* PlaylistModel::mimeData(const QModelIndexList& indexes) const
{
    const std::vector<int> rows = rowsOf(indexes);
    if (rows.empty())
        return nullptr;
    QByteArray encoded;
    QDataStream stream(&encoded, QIODevice::WriteOnly);
    stream << m_self;
    std::vector<Track> tracks;
    QList<QUrl> urls;
    QStringList lines;
    for (const int row : rows) {
        const Track& track = m_rows[static_cast<std::size_t>(row)].ranked.track;
        stream << track.source << track.id;
        tracks.push_back(track);
        const LocalSound sound = findLocalSound(track, m_audioFolder);
        const QUrl page = webAddressAtStart(track);
        if (sound.origin != LocalSound::Origin::None)
            urls.append(QUrl::fromLocalFile(sound.path));
        else if (!page.isEmpty())
            urls.append(page);
        const QString title = titleAndArtist(track);
        //: %1: "Clair de lune by Claude Debussy"; %2: the address of its page
        lines.append(page.isEmpty() ? title : tr("%1: %2").arg(title, page.toString()));
    }
    auto* data = new TrackMimeData(std::move(tracks), urls, lines.join(u'\n'));
    data->setData(TrackMimeData::rowsType(), encoded);
    return data;
}

QMimeData* PlaylistModel::linksOf(const std::vector<int>& rows) const
{
    QList<QUrl> urls;
    QStringList lines;
    for (const int row : rows) {
        const QUrl page = webAddressAtStart(m_rows[static_cast<std::size_t>(row)].ranked.track);
        if (page.isEmpty())
            continue;
        urls.append(page);
        lines.append(page.toString(QUrl::FullyEncoded));
    }
    if (urls.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setUrls(urls);
    data->setText(lines.join(u'\n'));
    return data;
}

std::vector<TrackKey> PlaylistModel::keysIn(const QMimeData& data) const
{
    QDataStream stream(data.data(TrackMimeData::rowsType()));
    QUuid from;
    stream >> from;
    std::vector<TrackKey> keys;
    if (from != m_self)
        return keys;
    while (!stream.atEnd() && stream.status() == QDataStream::Ok) {
        TrackKey key;
        stream >> key.source >> key.id;
        keys.push_back(key);
    }
    return keys;
}

bool PlaylistModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row,
                                    int column, const QModelIndex& parent) const
{
    Q_UNUSED(row)
    Q_UNUSED(column)
    Q_UNUSED(parent)
    if (data == nullptr || (supportedDropActions() & action) == 0)
        return false;
    return data->hasFormat(TrackMimeData::rowsType())
               ? !keysIn(*data).empty()
               : qobject_cast<const TrackMimeData*>(data) != nullptr;
}

bool PlaylistModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                 const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    const std::vector<TrackKey> keys = keysIn(*data);
    if (keys.empty())
        return insertTracks(static_cast<const TrackMimeData*>(data)->tracks(), before) > 0;
    std::vector<int> rows;
    for (const TrackKey& key : keys) {
        if (const std::optional<int> at = rowOf(key))
            rows.push_back(*at);
    }
    if (rows.empty())
        return false; // the list has changed during the drag
    moveRowsTo(std::move(rows), before);
    return true;
}

} // namespace v2m
