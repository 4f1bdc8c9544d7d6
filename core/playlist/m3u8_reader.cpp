// SPDX-License-Identifier: MIT
#include "core/playlist/m3u8_reader.h"

#include "core/base/text.h"
#include "core/playlist/playlist_import.h"
#include "core/preview/track_address.h"

#include <QDir>
#include <QStringDecoder>
#include <QUrl>

#include <cmath>
#include <optional>
#include <utility>

namespace v2m {
namespace {

QString decoded(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

/// The rest of a line that begins with the directive.
std::optional<QString> after(QStringView line, QLatin1String directive)
{
    if (!line.startsWith(directive, Qt::CaseInsensitive))
        return std::nullopt;
    return line.mid(directive.size()).trimmed().toString();
}

std::optional<double> seconds(const QString& text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) && number >= 0.0 ? std::optional(number)
                                                              : std::nullopt;
}

/// "123 tag="x",Artist - Title".
void readInformation(const QString& information, Track& track)
{
    const qsizetype comma = information.indexOf(u',');
    if (comma < 0)
        return;
    const QString name = information.mid(comma + 1).trimmed();
    const qsizetype dash = name.indexOf(QLatin1String(" - "));
    track.artist = dash > 0 ? name.left(dash).trimmed() : QString();
    track.title = dash > 0 ? name.mid(dash + 3).trimmed() : name;
}

void readOption(const QString& option, Track& track)
{
    const QString value = option.section(u'=', 1);
    if (option.startsWith(QLatin1String("start-time=")))
        track.startS = seconds(value);
    else if (option.startsWith(QLatin1String("stop-time=")))
        track.endS = seconds(value);
}

} // namespace

void readLocation(const QString& location, const QString& folder, Track& track)
{
    const QUrl address(location, QUrl::StrictMode);
    const QString scheme = address.scheme().toLower();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https")) {
        if (track.url.isEmpty())
            track.url = location;
    } else if (track.path.isEmpty()) {
        const bool isFile = scheme == QLatin1String("file") && address.isLocalFile();
        const QString path = isFile ? filePath(address) : location;
        // Not by QDir, which takes ":name" for a resource of the program.
        const bool isAbsolute = path.startsWith(u'/');
        track.path = QDir::cleanPath(isAbsolute ? path : folder + u'/' + path);
    }
}

Playlist readM3u8(const QByteArray& bytes, const QString& folder)
{
    Playlist playlist;
    Track next;
    const QString text = decoded(bytes);
    qsizetype at = 0;
    while (at < text.size() && playlist.entries.size() < kMaxEntries) {
        qsizetype end = at;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        const QStringView line = QStringView(text).mid(at, end - at).trimmed();
        at = end + 1;
        if (line.isEmpty() || line.size() > kMaxTextLength)
            continue;
        if (const auto information = after(line, QLatin1String("#EXTINF:"))) {
            readInformation(*information, next);
        } else if (const auto option = after(line, QLatin1String("#EXTVLCOPT:"))) {
            readOption(*option, next);
        } else if (const auto title = after(line, QLatin1String("#PLAYLIST:"))) {
            playlist.title = onOneLine(*title);
        } else if (!line.startsWith(u'#')) {
            readLocation(line.toString(), folder, next);
            playlist.append(std::exchange(next, {}), 0.0, {});
        }
    }
    return playlist;
}

} // namespace v2m
