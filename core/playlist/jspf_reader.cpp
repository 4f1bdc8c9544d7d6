// SPDX-License-Identifier: MIT
#include "core/playlist/jspf_reader.h"

#include "core/base/error.h"
#include "core/playlist/playlist_import.h"
#include "core/playlist/track_uri.h"
#include "core/preview/track_address.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace v2m {
namespace {

constexpr qsizetype kMaxTags = 1'000;

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString().left(kMaxTextLength);
}

std::optional<double> number(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// Clamped to [least, 1], as a file may contain anything.
float fraction(const QJsonObject& object, const char* key, double least, double otherwise)
{
    return static_cast<float>(std::clamp(number(object, key).value_or(otherwise), least, 1.0));
}

/// Locations in other programs' tracks.
void readLocations(const QJsonObject& object, Track& track)
{
    for (const QJsonValue value : object.value(QLatin1String("location")).toArray()) {
        const QUrl location(value.toString());
        if (location.isLocalFile() && track.path.isEmpty())
            track.path = filePath(location).left(kMaxTextLength);
        else if (!location.isLocalFile() && track.url.isEmpty())
            track.url = value.toString().left(kMaxTextLength);
    }
    if (track.url.isEmpty())
        track.url = text(object, "info");
}

/// Fields only present in our own tracks.
void readExtension(const QJsonObject& object, PlaylistEntry& entry)
{
    Track& track = entry.track;
    entry.rank = object.value(QLatin1String("rank")).toInt(entry.rank);
    entry.score = number(object, "score").value_or(0.0);
    entry.reason = text(object, "reason");
    track.source = text(object, "source");
    track.id = text(object, "id");
    track.caption = text(object, "caption");
    for (const QJsonValue tag : object.value(QLatin1String("tags")).toArray())
        if (track.tags.size() < kMaxTags)
            track.tags.append(tag.toString().left(kMaxTextLength));
    track.startS = number(object, "start_s");
    track.endS = number(object, "end_s");
    track.url = text(object, "url");
    track.path = text(object, "path");
    track.affect.point.valence = fraction(object, "valence", -1.0, 0.0);
    track.affect.point.arousal = fraction(object, "arousal", -1.0, 0.0);
    const QJsonObject emotions = object.value(QLatin1String("emotions")).toObject();
    for (const Emotion emotion : kEmotions)
        track.affect.affinities[index(emotion)] =
            fraction(emotions, emotionName(emotion).data(), 0.0, 0.0);
    track.affect.quality = fraction(object, "quality", 0.0, 1.0);
}

PlaylistEntry readTrack(const QJsonObject& object, int place)
{
    PlaylistEntry entry;
    entry.rank = place;
    entry.track.title = text(object, "title");
    entry.track.artist = text(object, "creator");
    const QJsonObject extensions = object.value(QLatin1String("extension")).toObject();
    const QJsonArray own = extensions.value(propertyUri(QStringLiteral("entry"))).toArray();
    if (!own.isEmpty()) {
        readExtension(own.first().toObject(), entry);
    } else {
        entry.track.caption = text(object, "annotation");
        readLocations(object, entry.track);
    }
    return entry;
}

} // namespace

Playlist readJspf(QIODevice& device, const QString& name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(device.readAll(), &error);
    if (error.error != QJsonParseError::NoError) {
        throw FileError(Message("JspfReader", "%1 is not a JSPF playlist: %2 (byte %3).")
                            .arg(name, error.errorString(), error.offset));
    }
    const QJsonValue root = document.object().value(QLatin1String("playlist"));
    const QJsonObject object = root.toObject();
    if (!object.value(QLatin1String("track")).isArray()) {
        throw FileError(
            Message("JspfReader", "%1 is not a JSPF playlist: it holds no list of tracks.")
                .arg(name));
    }
    Playlist playlist;
    playlist.title = text(object, "title");
    playlist.creator = text(object, "creator");
    playlist.comment = text(object, "annotation");
    playlist.created = QDateTime::fromString(text(object, "date"), Qt::ISODate);
    int place = 0;
    for (const QJsonValue track : object.value(QLatin1String("track")).toArray())
        if (playlist.entries.size() < kMaxEntries)
            playlist.entries.push_back(readTrack(track.toObject(), ++place));
    return playlist;
}

} // namespace v2m
