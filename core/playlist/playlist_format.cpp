// SPDX-License-Identifier: MIT
#include "core/playlist/playlist_format.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLatin1String>
#include <QStringList>

namespace v2m {
namespace {

struct Format {
    const char* ending;
    const char* name;
};

/// In the order of PlaylistFormat.
constexpr std::array<Format, kPlaylistFormats.size()> kFormats = {{
    {"m3u8", QT_TRANSLATE_NOOP("PlaylistFormat", "M3U playlist for players")},
    {"xspf", QT_TRANSLATE_NOOP("PlaylistFormat", "XSPF playlist for players")},
    {"jspf", QT_TRANSLATE_NOOP("PlaylistFormat", "JSPF playlist for programs")},
    {"csv", QT_TRANSLATE_NOOP("PlaylistFormat", "CSV table for spreadsheets")},
}};

} // namespace

QString fileEnding(PlaylistFormat format)
{
    return QString::fromLatin1(kFormats[static_cast<std::size_t>(format)].ending);
}

QString displayName(PlaylistFormat format)
{
    return QCoreApplication::translate("PlaylistFormat",
                                       kFormats[static_cast<std::size_t>(format)].name);
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
