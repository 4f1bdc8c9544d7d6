// SPDX-License-Identifier: MIT
#include "core/playlist/playlist_import.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/playlist/jspf_reader.h"
#include "core/playlist/m3u8_reader.h"
#include "core/playlist/track_uri.h"
#include "core/playlist/xspf_reader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace v2m {
namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        throw FileError(Message("v2m::importPlaylist", "%1 cannot be opened.").arg(path));
    }
    QByteArray bytes = file.read(kMaxPlaylistBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        throw FileError(
            Message("v2m::importPlaylist", "%1 cannot be read: %2.").arg(path, file.errorString()));
    }
    if (bytes.size() > kMaxPlaylistBytes) {
        throw FileError(Message("v2m::importPlaylist",
                                "%1 is larger than any playlist: it has more than %2 MB.")
                            .arg(path, kMaxPlaylistBytes >> 20));
    }
    return bytes;
}

/// A relative location is a file, not an address.
void resolveLocation(const QString& folder, Track& track)
{
    if (track.url.isEmpty() || !QUrl(track.url).isRelative())
        return;
    const QString location = std::exchange(track.url, {});
    readLocation(QUrl::fromPercentEncoding(location.toUtf8()), folder, track);
}

} // namespace

QStringList importedEndings()
{
    return {QStringLiteral("m3u8"), QStringLiteral("m3u"), QStringLiteral("xspf"),
            QStringLiteral("jspf")};
}

void nameTrack(const QString& identifier, Track& track)
{
    const QString prefix = propertyUri(QStringLiteral("track:"));
    if (!identifier.startsWith(prefix))
        return;
    const QStringList names = identifier.mid(prefix.size()).split(u':');
    if (names.size() != 2)
        return;
    track.source = QUrl::fromPercentEncoding(names[0].toUtf8());
    track.id = QUrl::fromPercentEncoding(names[1].toUtf8());
}

Playlist importPlaylist(const QString& path)
{
    const QFileInfo file(path);
    const QString ending = file.suffix().toLower();
    const QString folder = file.absolutePath();
    if (!importedEndings().contains(ending)) {
        throw UsageError(
            Message("v2m::importPlaylist",
                    "%1 is not a playlist that can be opened: its name ends in none of "
                    ".m3u8, .m3u, .xspf and .jspf.")
                .arg(path));
    }
    QByteArray bytes = bytesOf(path);
    Playlist playlist;
    if (ending == QLatin1String("xspf")) {
        playlist = readXspf(bytes, folder, path);
    } else if (ending == QLatin1String("jspf")) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        playlist = readJspf(buffer, path);
        playlist.title = onOneLine(playlist.title);
        for (PlaylistEntry& entry : playlist.entries)
            resolveLocation(folder, entry.track);
    } else {
        playlist = readM3u8(bytes, folder);
    }
    if (playlist.title.isEmpty())
        playlist.title = file.completeBaseName();
    return playlist;
}

} // namespace v2m
