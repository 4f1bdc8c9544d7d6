// SPDX-License-Identifier: MIT
#include "ui/catalog/found_tracks_model.h"

#include "ui/playlist/track_mime_data.h"

#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {

FoundTracksModel::FoundTracksModel(QObject* parent)
    : CatalogTableModel({{QT_TRANSLATE_NOOP("v2m::FoundTracksModel", "Title")},
                         {QT_TRANSLATE_NOOP("v2m::FoundTracksModel", "Artist")},
                         {QT_TRANSLATE_NOOP("v2m::FoundTracksModel", "Source")},
                         {QT_TRANSLATE_NOOP("v2m::FoundTracksModel", "Description")}},
                        -1, parent)
{
}

void FoundTracksModel::setTracks(std::vector<Track> tracks)
{
    beginResetModel();
    m_tracks = std::move(tracks);
    endResetModel();
}

void FoundTracksModel::setSourceTitles(const QHash<QString, QString>& titles)
{
    m_sourceTitles = titles;
    columnChanged(Source);
}

QVariant FoundTracksModel::data(const QModelIndex& index, int role) const
{
    if (!isCell(index))
        return {};
    const Track& track = m_tracks.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return cellText(track, index.column());
    case Qt::ToolTipRole:
        // Escaped and marked as rich text, so that long captions wrap and stay plain.
        return "<qt>%1</qt>"_L1.arg(cellText(track, index.column()).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return QVariant(alignmentOf(index.column()));
    default:
        return {};
    }
}

Qt::ItemFlags FoundTracksModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = CatalogTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList FoundTracksModel::mimeTypes() const
{
    return {TrackMimeData::type()};
}

QMimeData* FoundTracksModel::mimeData(const QModelIndexList& indexes) const
{
    std::set<int> rows;
    for (const QModelIndex& index : indexes)
        rows.insert(index.row());
    std::vector<Track> tracks;
    for (const int row : rows)
        tracks.push_back(track(row));
    return tracks.empty() ? nullptr : new TrackMimeData(std::move(tracks));
}

QString FoundTracksModel::cellText(const Track& track, int column) const
{
    switch (column) {
    case Title:
        return track.title;
    case Artist:
        return track.artist;
    case Source:
        return m_sourceTitles.value(track.source, track.source);
    case Caption:
        return track.caption;
    default:
        return {};
    }
}

} // namespace v2m
