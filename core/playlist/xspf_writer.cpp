// SPDX-License-Identifier: MIT
#include "core/playlist/xspf_writer.h"

#include "core/playlist/clean_text.h"
#include "core/playlist/track_uri.h"
#include "core/preview/track_address.h"

#include <QIODevice>
#include <QXmlStreamWriter>

#include <cmath>

namespace v2m {
namespace {

QString xspfNamespace()
{
    return QStringLiteral("http://xspf.org/ns/0/");
}

QString vlcNamespace()
{
    return QStringLiteral("http://www.videolan.org/vlc/playlist/ns/0/");
}

void writeText(QXmlStreamWriter& xml, const QString& element, const QString& text)
{
    const QString clean = multiLine(text);
    if (!clean.isEmpty())
        xml.writeTextElement(xspfNamespace(), element, clean);
}

void writeMeta(QXmlStreamWriter& xml, const QString& property, const QString& value)
{
    xml.writeStartElement(xspfNamespace(), QStringLiteral("meta"));
    xml.writeAttribute(QStringLiteral("rel"), propertyUri(property));
    xml.writeCharacters(multiLine(value));
    xml.writeEndElement();
}

void writeMeta(QXmlStreamWriter& xml, const QString& property, double value)
{
    if (std::isfinite(value))
        writeMeta(xml, property, QString::number(value, 'g', 6));
}

void writeVlcOptions(QXmlStreamWriter& xml, const Track& track)
{
    const std::optional<double> startS = clipStartS(track);
    const std::optional<double> endS = clipEndS(track);
    if (!startS && !endS)
        return;
    xml.writeStartElement(xspfNamespace(), QStringLiteral("extension"));
    xml.writeAttribute(QStringLiteral("application"),
                       QStringLiteral("http://www.videolan.org/vlc/playlist/0"));
    const auto writeOption = [&xml](const QString& option, double seconds) {
        xml.writeTextElement(vlcNamespace(), QStringLiteral("option"),
                             option.arg(QString::number(seconds, 'f', 3)));
    };
    if (startS)
        writeOption(QStringLiteral("start-time=%1"), *startS);
    if (endS)
        writeOption(QStringLiteral("stop-time=%1"), *endS);
    xml.writeEndElement();
}

void writeTrack(QXmlStreamWriter& xml, const PlaylistEntry& entry, const QString& folder)
{
    const Track& track = entry.track;
    xml.writeStartElement(xspfNamespace(), QStringLiteral("track"));
    for (const QString& location : trackLocations(track, folder))
        writeText(xml, QStringLiteral("location"), location);
    writeText(xml, QStringLiteral("identifier"), trackIdentifier(track));
    writeText(xml, QStringLiteral("title"), track.title);
    writeText(xml, QStringLiteral("creator"), track.artist);
    QStringList annotation{entry.reason, track.caption};
    annotation.removeAll(QString());
    writeText(xml, QStringLiteral("annotation"), annotation.join(QLatin1Char('\n')));
    writeText(xml, QStringLiteral("info"), uriOf(webAddress(track)));
    if (const std::optional<double> lengthS = clipLengthS(track)) {
        writeText(xml, QStringLiteral("duration"),
                  QString::number(std::llround(*lengthS * 1000.0)));
    }
    writeMeta(xml, QStringLiteral("rank"), QString::number(entry.rank));
    writeMeta(xml, QStringLiteral("score"), entry.score);
    writeMeta(xml, QStringLiteral("valence"), static_cast<double>(track.affect.point.valence));
    writeMeta(xml, QStringLiteral("arousal"), static_cast<double>(track.affect.point.arousal));
    for (const QString& tag : track.tags)
        writeMeta(xml, QStringLiteral("tag"), tag);
    writeVlcOptions(xml, track);
    xml.writeEndElement();
}

} // namespace

void writeXspf(const Playlist& playlist, QIODevice& device)
{
    QXmlStreamWriter xml(&device);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(xspfNamespace());
    xml.writeNamespace(vlcNamespace(), QStringLiteral("vlc"));
    xml.writeStartElement(xspfNamespace(), QStringLiteral("playlist"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1"));
    writeText(xml, QStringLiteral("title"), playlist.title);
    writeText(xml, QStringLiteral("creator"), playlist.creator);
    writeText(xml, QStringLiteral("annotation"), playlist.comment);
    if (playlist.created.isValid())
        writeText(xml, QStringLiteral("date"), playlist.created.toUTC().toString(Qt::ISODate));
    xml.writeStartElement(xspfNamespace(), QStringLiteral("trackList"));
    for (const PlaylistEntry& entry : playlist.entries)
        writeTrack(xml, entry, playlist.folder);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
}

} // namespace v2m
