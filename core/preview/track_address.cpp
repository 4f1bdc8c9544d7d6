// SPDX-License-Identifier: MIT
#include "core/preview/track_address.h"

#include "core/base/file_name.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QUrlQuery>

#include <cmath>

namespace v2m {
namespace {

constexpr double kCenturyS = 100.0 * 365.25 * 24.0 * 3600.0;

bool isVideoId(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_-]{11}\\z"));
    return shape.match(text).hasMatch();
}

bool isVideoHost(const QString& host)
{
    static const QStringList hosts = {
        QStringLiteral("youtube.com"), QStringLiteral("www.youtube.com"),
        QStringLiteral("m.youtube.com"), QStringLiteral("music.youtube.com")};
    return hosts.contains(host);
}

/// The id part of an address, unchecked.
QString idInAddress(const QUrl& address)
{
    if (address.host() == QLatin1String("youtu.be"))
        return address.path().mid(1);
    if (isVideoHost(address.host()) && address.path() == QLatin1String("/watch"))
        return QUrlQuery(address).queryItemValue(QStringLiteral("v"));
    return {};
}

QUrl givenAddress(const Track& track)
{
    const QUrl address(track.url.trimmed(), QUrl::StrictMode);
    const QString scheme = address.scheme();
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    return address.isValid() && isWeb && !address.host().isEmpty() ? address : QUrl();
}

bool isTime(const std::optional<double>& seconds)
{
    return seconds && std::isfinite(*seconds) && *seconds >= 0.0 && *seconds <= kCenturyS;
}

} // namespace

std::optional<QString> videoId(const Track& track)
{
    const QString inAddress = idInAddress(givenAddress(track));
    if (isVideoId(inAddress))
        return inAddress;
    if (track.source == QLatin1String("musiccaps") && isVideoId(track.id))
        return track.id;
    return std::nullopt;
}

QUrl webAddress(const Track& track)
{
    QUrl given = givenAddress(track);
    if (!given.isEmpty())
        return given;
    const std::optional<QString> id = videoId(track);
    return id ? QUrl(QStringLiteral("https://www.youtube.com/watch?v=%1").arg(*id)) : QUrl();
}

QUrl webAddressAtStart(const Track& track)
{
    QUrl address = webAddress(track);
    const std::optional<double> startS = clipStartS(track);
    if (!startS || *startS < 1.0 || !isVideoId(idInAddress(address)))
        return address;
    QUrlQuery query(address);
    query.removeAllQueryItems(QStringLiteral("t"));
    query.addQueryItem(QStringLiteral("t"),
                       QString::number(static_cast<qint64>(std::floor(*startS))));
    address.setQuery(query);
    return address;
}

QString localPath(const Track& track)
{
    return track.path.isEmpty() ? QString() : QFileInfo(track.path).absoluteFilePath();
}

QUrl fileUrl(const QString& path)
{
    if (path.isValidUtf16())
        return QUrl::fromLocalFile(path);
    return QUrl::fromEncoded("file://" + fileNameBytes(path).toPercentEncoding("/"));
}

QString filePath(const QUrl& file)
{
    const QByteArray path = QByteArray::fromPercentEncoding(file.path(QUrl::FullyEncoded).toUtf8());
    return path.isValidUtf8() ? file.toLocalFile() : fileNameText(path);
}

std::optional<double> clipStartS(const Track& track)
{
    return isTime(track.startS) ? track.startS : std::nullopt;
}

std::optional<double> clipEndS(const Track& track)
{
    const bool isBehindStart = isTime(track.endS) && *track.endS > clipStartS(track).value_or(0.0);
    return isBehindStart ? track.endS : std::nullopt;
}

std::optional<double> clipLengthS(const Track& track)
{
    const double startS = clipStartS(track).value_or(0.0);
    if (const std::optional<double> endS = clipEndS(track))
        return *endS - startS;
    if (isTime(track.fileS) && *track.fileS > startS)
        return *track.fileS - startS;
    return std::nullopt;
}

} // namespace v2m
