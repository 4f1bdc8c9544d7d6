// SPDX-License-Identifier: MIT
#include "core/playlist/xspf_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/playlist/playlist_import.h"

#include <QUrl>
#include <QXmlStreamReader>

namespace v2m {
namespace {

/// The text of the current element, without nested elements.
QString textOf(QXmlStreamReader& xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements).left(kMaxTextLength).trimmed();
}

/// A location is a percent-encoded address, possibly relative.
QString locationOf(const QString& text)
{
    return QUrl(text).isRelative() ? QUrl::fromPercentEncoding(text.toUtf8()) : text;
}

Track readTrack(QXmlStreamReader& xml, const QString& folder)
{
    Track track;
    QString information;
    while (xml.readNextStartElement()) {
        const QStringView element = xml.name();
        if (element == QLatin1String("title")) {
            track.title = onOneLine(textOf(xml));
        } else if (element == QLatin1String("creator")) {
            track.artist = onOneLine(textOf(xml));
        } else if (element == QLatin1String("annotation")) {
            track.caption = textOf(xml);
        } else if (element == QLatin1String("location")) {
            readLocation(locationOf(textOf(xml)), folder, track);
        } else if (element == QLatin1String("identifier")) {
            nameTrack(textOf(xml), track);
        } else if (element == QLatin1String("info")) {
            information = textOf(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    if (track.url.isEmpty())
        track.url = information;
    return track;
}

void readTracks(QXmlStreamReader& xml, const QString& folder, Playlist& playlist)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("track") && playlist.entries.size() < kMaxEntries)
            playlist.append(readTrack(xml, folder), 0.0, {});
        else
            xml.skipCurrentElement();
    }
}

} // namespace

Playlist readXspf(const QByteArray& bytes, const QString& folder, const QString& name)
{
    QXmlStreamReader xml(bytes);
    Playlist playlist;
    if (xml.readNextStartElement() && xml.name() != QLatin1String("playlist"))
        xml.raiseError();
    bool hasTracks = false;
    while (!xml.hasError() && xml.readNextStartElement()) {
        const QStringView element = xml.name();
        if (element == QLatin1String("title")) {
            playlist.title = onOneLine(textOf(xml));
        } else if (element == QLatin1String("creator")) {
            playlist.creator = onOneLine(textOf(xml));
        } else if (element == QLatin1String("annotation")) {
            playlist.comment = textOf(xml);
        } else if (element == QLatin1String("date")) {
            playlist.created = QDateTime::fromString(textOf(xml), Qt::ISODate);
        } else if (element == QLatin1String("trackList")) {
            hasTracks = true;
            readTracks(xml, folder, playlist);
        } else {
            xml.skipCurrentElement();
        }
    }
    if (xml.hasError() || !hasTracks) {
        throw FileError(
            Message("XspfReader", "%1 is not an XSPF playlist: it cannot be read past line %2.")
                .arg(name, xml.lineNumber()));
    }
    return playlist;
}

} // namespace v2m
