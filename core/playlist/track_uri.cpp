// SPDX-License-Identifier: MIT
#include "core/playlist/track_uri.h"

#include "core/base/file_name.h"
#include "core/playlist/clean_text.h"
#include "core/preview/track_address.h"

#include <QDir>

#include <algorithm>

namespace v2m {
namespace {

QString encoded(const QString& name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(wellFormed(name)));
}

} // namespace

QString uriOf(const QUrl& address)
{
    QString uri = QString::fromLatin1(address.toEncoded(QUrl::FullyEncoded));
    if (uri.isEmpty())
        return uri;
    const qsizetype authority = uri.indexOf(QLatin1String("://")) + 3;
    const auto behindHost = std::find_if(uri.cbegin() + authority, uri.cend(), [](QChar c) {
        return c == QLatin1Char('/') || c == QLatin1Char('?') || c == QLatin1Char('#');
    });
    const qsizetype path = behindHost - uri.cbegin();
    QString rest = uri.mid(path);
    rest.replace(QLatin1Char('['), QLatin1String("%5B"));
    rest.replace(QLatin1Char(']'), QLatin1String("%5D"));
    return uri.left(path) + rest;
}

QString pathFrom(const QString& folder, const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    QString base = QDir::cleanPath(folder);
    if (!base.endsWith(QLatin1Char('/')))
        base += QLatin1Char('/');
    return !folder.isEmpty() && clean.startsWith(base) ? clean.mid(base.size()) : path;
}

QStringList trackLocations(const Track& track, const QString& folder)
{
    QStringList locations;
    const QString path = localPath(track);
    const QString named = pathFrom(folder, path);
    if (named != path)
        locations.append(QString::fromLatin1(fileNameBytes(named).toPercentEncoding("/")));
    else if (!path.isEmpty())
        locations.append(uriOf(fileUrl(path)));
    const QUrl page = webAddress(track);
    if (!page.isEmpty())
        locations.append(uriOf(page));
    return locations;
}

QString trackIdentifier(const Track& track)
{
    if (track.id.isEmpty())
        return {};
    return propertyUri(QStringLiteral("track:%1:%2")).arg(encoded(track.source), encoded(track.id));
}

QString propertyUri(const QString& property)
{
    return QStringLiteral("urn:x-video2music:") + property;
}

} // namespace v2m
