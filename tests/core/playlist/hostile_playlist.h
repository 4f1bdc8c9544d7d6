// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

#include <QBuffer>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace v2m::test {

/// Titles that break careless writers; all are well-formed UTF-16 and hold no control characters
/// but TAB, LF and CR.
inline QStringList awkwardTitles()
{
    return {QStringLiteral("Plain"),
            QStringLiteral("Say \"hello\", 'world'"),
            QStringLiteral("a,b;c"),
            QStringLiteral("one\ntwo"),
            QStringLiteral("one\r\ntwo\rthree"),
            QStringLiteral("tab\there"),
            QStringLiteral("</title><x> & &amp; ]]> <![CDATA["),
            QStringLiteral("\U0001F3B5 music \U0001F468\u200D\U0001F469\u200D\U0001F467"),
            QStringLiteral("\u0645\u0648\u0633\u064A\u0642\u0649 \u05E9\u05D9\u05E8"),
            QStringLiteral("\u202Edesrever\u202C"),
            QStringLiteral("=HYPERLINK(\"http://example.org\",\"click\")"),
            QStringLiteral("+1+1"),
            QStringLiteral("-2+3"),
            QStringLiteral("@SUM(A1)"),
            QStringLiteral("\t=1+1"),
            QStringLiteral("\r\n=1+1"),
            QStringLiteral("\uFF1D1+1"),
            QStringLiteral(" =1+1"),
            QStringLiteral("quiet;=1+1"),
            QStringLiteral("#EXTM3U"),
            QStringLiteral("x\n/etc/passwd"),
            QStringLiteral("x\u2028/etc/passwd\u2029y\u0085z"),
            QStringLiteral("%1 %2 100%"),
            QStringLiteral("zero\uFEFFwidth")};
}

/// Titles that are not even text.
inline QStringList brokenTitles()
{
    return {QStringLiteral("bell \u0007 escape \u001B[31m delete \u007F"),
            QStringLiteral("nul ") + QChar(u'\0') + QStringLiteral("here"),
            QStringLiteral("high ") + QChar(0xD83C) + QStringLiteral("alone"),
            QStringLiteral("low ") + QChar(0xDFB5),
            QString(QChar(0xDFB5)) + QChar(0xD83C),
            QStringLiteral("no character \uFFFE\uFFFF")};
}

inline Track trackNamed(const QString& title)
{
    Track track;
    track.id = QStringLiteral("id/") + title;
    track.source = QStringLiteral("test");
    track.title = title;
    track.artist = title;
    track.caption = QStringLiteral("Caption: ") + title;
    track.tags = {QStringLiteral("solo piano"), title};
    track.startS = 30.0;
    track.endS = 40.5;
    track.url = QStringLiteral("https://example.org/listen?a=1&b=\u00FC");
    track.affect.point = {0.81F, -0.27F};
    track.affect.affinities = {0.1F, 0.2F, 0.3F, 0.4F, 0.5F, 0.6F, 0.7F};
    track.affect.quality = 0.9F;
    return track;
}

inline Playlist playlistOf(const QStringList& titles)
{
    Playlist playlist;
    playlist.title = QStringLiteral("For a happy face");
    playlist.creator = QStringLiteral("Video2Music");
    playlist.created = QDateTime({2025, 3, 9}, {12, 30, 5}, QTimeZone::utc());
    playlist.comment = QStringLiteral("happy, neutral, surprise");
    int rank = 0;
    for (const QString& title : titles) {
        PlaylistEntry entry;
        entry.track = trackNamed(title);
        entry.rank = ++rank;
        entry.score = 1.0 / rank;
        entry.reason = QStringLiteral("Because of ") + title;
        playlist.entries.push_back(entry);
    }
    return playlist;
}

/// What a writer makes of a playlist.
inline QByteArray writtenBy(void (*write)(const Playlist&, QIODevice&), const Playlist& playlist)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        qFatal("the buffer does not open");
    write(playlist, buffer);
    return buffer.data();
}

} // namespace v2m::test
