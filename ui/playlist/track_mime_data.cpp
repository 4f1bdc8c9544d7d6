// SPDX-License-Identifier: MIT
#include "ui/playlist/track_mime_data.h"

#include "core/preview/track_address.h"

#include <QUrl>

#include <utility>

namespace v2m {

TrackMimeData::TrackMimeData(std::vector<Track> tracks) : m_tracks(std::move(tracks))
{
    QList<QUrl> urls;
    QStringList lines;
    for (const Track& track : m_tracks) {
        const QUrl page = webAddressAtStart(track);
        if (!track.path.isEmpty())
            urls.append(QUrl::fromLocalFile(track.path));
        else if (!page.isEmpty())
            urls.append(page);
        lines.append(track.title);
    }
    setData(type(), {}); // marks that the data contains tracks
    if (!urls.isEmpty())
        setUrls(urls);
    setText(lines.join(u'\n'));
}

QString TrackMimeData::type()
{
    return QStringLiteral("application/x-video2music-tracks");
}

QString TrackMimeData::rowsType()
{
    return QStringLiteral("application/x-video2music-rows");
}

bool TrackMimeData::isFromHere(const QMimeData& data)
{
    return data.hasFormat(type()) || data.hasFormat(rowsType());
}

} // namespace v2m
