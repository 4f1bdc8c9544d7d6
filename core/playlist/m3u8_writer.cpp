// SPDX-License-Identifier: MIT
#include "core/playlist/m3u8_writer.h"

#include "core/playlist/clean_text.h"
#include "core/playlist/track_uri.h"
#include "core/preview/track_address.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

/// Gives tr() to free functions.
struct M3u8Writer {
    Q_DECLARE_TR_FUNCTIONS(M3u8Writer)
};

QString displayTitle(const Track& track)
{
    const QString title = onOneLine(track.title);
    const QString artist = onOneLine(track.artist);
    return artist.isEmpty() ? title : QStringLiteral("%1 - %2").arg(artist, title);
}

QString location(const Track& track, const QString& folder)
{
    const QString path = localPath(track);
    if (path.isEmpty())
        return uriOf(webAddress(track));
    const QString named = pathFrom(folder, path);
    // Players trim a location.
    if (!isOneLine(named) || named.trimmed() != named)
        return uriOf(fileUrl(path));
    // Not to be taken for a comment or an address.
    const bool needsDot =
        named != path && (named.startsWith(QLatin1Char('#')) || named.contains(QLatin1Char(':')));
    return needsDot ? QStringLiteral("./") + named : named;
}

/// Whole seconds, as the format requires; a sound shorter than one does not become 0, which some
/// players take for a live stream.
long long wholeSeconds(const Track& track)
{
    const std::optional<double> lengthS = clipLengthS(track);
    return lengthS ? std::max(1LL, std::llround(*lengthS)) : -1;
}

QString milliseconds(double seconds)
{
    return QString::number(seconds, 'f', 3);
}

QString linesOf(const PlaylistEntry& entry, const QString& folder)
{
    const Track& track = entry.track;
    const QString where = location(track, folder);
    if (where.isEmpty()) {
        const QString note =
            M3u8Writer::tr("%1: no file and no address known").arg(displayTitle(track));
        return QStringLiteral("# %1\n").arg(onOneLine(note));
    }
    QString lines = QStringLiteral("#EXTINF:%1,%2\n")
                        .arg(QString::number(wholeSeconds(track)), displayTitle(track));
    if (const std::optional<double> startS = clipStartS(track); startS && *startS > 0.0)
        lines += QStringLiteral("#EXTVLCOPT:start-time=%1\n").arg(milliseconds(*startS));
    if (const std::optional<double> endS = clipEndS(track))
        lines += QStringLiteral("#EXTVLCOPT:stop-time=%1\n").arg(milliseconds(*endS));
    return lines + where + QLatin1Char('\n');
}

} // namespace

void writeM3u8(const Playlist& playlist, QIODevice& device)
{
    QString text = QStringLiteral("#EXTM3U\n");
    if (const QString title = onOneLine(playlist.title); !title.isEmpty())
        text += QStringLiteral("#PLAYLIST:%1\n").arg(title);
    for (const PlaylistEntry& entry : playlist.entries)
        text += linesOf(entry, playlist.folder);
    device.write(text.toUtf8());
}

} // namespace v2m
