// SPDX-License-Identifier: MIT
#include "core/playlist/csv_writer.h"

#include "core/playlist/csv_cell.h"
#include "core/playlist/track_uri.h"
#include "core/preview/track_address.h"

#include <QIODevice>
#include <QStringList>

namespace v2m {
namespace {

QString row(const PlaylistEntry& entry, const QString& folder)
{
    const Track& track = entry.track;
    const QStringList cells = {QString::number(entry.rank),
                               textCell(track.title),
                               textCell(track.artist),
                               textCell(track.source),
                               textCell(track.id),
                               textCell(track.tags.join(QLatin1String("; "))),
                               numberCell(track.startS),
                               numberCell(track.endS),
                               textCell(uriOf(webAddress(track))),
                               numberCell(track.affect.point.valence),
                               numberCell(track.affect.point.arousal),
                               numberCell(entry.score),
                               textCell(entry.reason),
                               textCell(track.caption),
                               textCell(pathFrom(folder, localPath(track)))};
    return cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

} // namespace

void writeCsv(const Playlist& playlist, QIODevice& device)
{
    QString text = QStringLiteral("\uFEFFrank,title,artist,source,id,tags,start_s,end_s,url,"
                                  "valence,arousal,score,reason,caption,path\r\n");
    for (const PlaylistEntry& entry : playlist.entries)
        text += row(entry, playlist.folder);
    device.write(text.toUtf8());
}

} // namespace v2m
