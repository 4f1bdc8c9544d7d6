// SPDX-License-Identifier: MIT
#include "core/playlist/playlist_format.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLatin1String>
#include <QStringList>

namespace v2m {
namespace {

/// Gives tr() to free functions.
struct PlaylistFormatText {
    Q_DECLARE_TR_FUNCTIONS(PlaylistFormat)
};

} // namespace

QString fileEnding(PlaylistFormat format)
{
    switch (format) {
    case PlaylistFormat::M3u8:
        return QStringLiteral("m3u8");
    case PlaylistFormat::Xspf:
        return QStringLiteral("xspf");
    case PlaylistFormat::Jspf:
        return QStringLiteral("jspf");
    case PlaylistFormat::Csv:
        break;
    }
    return QStringLiteral("csv");
}

QString displayName(PlaylistFormat format)
{
    switch (format) {
    case PlaylistFormat::M3u8:
        return PlaylistFormatText::tr("M3U playlist for players");
    case PlaylistFormat::Xspf:
        return PlaylistFormatText::tr("XSPF playlist for players");
    case PlaylistFormat::Jspf:
        return PlaylistFormatText::tr("JSPF playlist for programs");
    case PlaylistFormat::Csv:
        break;
    }
    return PlaylistFormatText::tr("CSV table for spreadsheets");
}

PlaylistFormat playlistFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QStringList known;
    for (const PlaylistFormat format : kPlaylistFormats) {
        if (ending == fileEnding(format))
            return format;
        known.append(QLatin1Char('.') + fileEnding(format));
    }
    throw UsageError(
        Message("PlaylistFormat", "%1 does not end in a known playlist extension; use one of %2.")
            .arg(path, known.join(QLatin1String(", "))));
}

} // namespace v2m
