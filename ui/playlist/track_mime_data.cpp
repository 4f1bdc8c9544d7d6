// SPDX-License-Identifier: MIT
#include "ui/playlist/track_mime_data.h"

#include "core/preview/track_address.h"

#include <QStringList>

#include <utility>

namespace v2m {
namespace {

QList<QUrl> urlsOf(const std::vector<Track>& tracks)
{
    QList<QUrl> urls;
    for (const Track& track : tracks) {
        const QUrl page = webAddressAtStart(track);
        if (!track.path.isEmpty())
            urls.append(QUrl::fromLocalFile(track.path));
        else if (!page.isEmpty())
            urls.append(page);
    }
    return urls;
}

QString titlesOf(const std::vector<Track>& tracks)
{
    QStringList lines;
    for (const Track& track : tracks)
        lines.append(track.title);
    return lines.join(u'\n');
}

} // namespace

TrackMimeData::TrackMimeData(std::vector<Track> tracks, const QList<QUrl>& urls,
                             const QString& text)
    : m_tracks(std::move(tracks))
{
    setData(type(), {}); // marks that the data contains tracks
    if (!urls.isEmpty())
        setUrls(urls);
    setText(text);
}

TrackMimeData::TrackMimeData(std::vector<Track> tracks)
    : TrackMimeData(tracks, urlsOf(tracks), titlesOf(tracks))
{
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
