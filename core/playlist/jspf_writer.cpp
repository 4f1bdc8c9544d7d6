// SPDX-License-Identifier: MIT
#include "core/playlist/jspf_writer.h"

#include "core/playlist/clean_text.h"
#include "core/playlist/track_uri.h"
#include "core/preview/track_address.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <charconv>
#include <cmath>

namespace v2m {
namespace {

/// The shortest decimal that reads back as the same float: 0.81, not 0.81000000238418579.
double shortest(float value)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return QByteArray(digits.data(), end - digits.data()).toDouble();
}

void insertText(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, wellFormed(text));
}

void insertNumber(QJsonObject& object, const QString& key, std::optional<double> number)
{
    if (number && std::isfinite(*number)) // JSON has no others
        object.insert(key, *number);
}

QJsonObject extensionOf(const PlaylistEntry& entry)
{
    const Track& track = entry.track;
    QJsonObject object{{QStringLiteral("rank"), entry.rank}};
    insertNumber(object, QStringLiteral("score"), entry.score);
    insertText(object, QStringLiteral("reason"), entry.reason);
    insertText(object, QStringLiteral("source"), track.source);
    insertText(object, QStringLiteral("id"), track.id);
    insertText(object, QStringLiteral("caption"), track.caption);
    QJsonArray tags;
    for (const QString& tag : track.tags)
        tags.append(wellFormed(tag));
    object.insert(QStringLiteral("tags"), tags);
    insertNumber(object, QStringLiteral("start_s"), track.startS);
    insertNumber(object, QStringLiteral("end_s"), track.endS);
    insertText(object, QStringLiteral("url"), track.url);
    insertText(object, QStringLiteral("path"), track.path);
    insertNumber(object, QStringLiteral("valence"), shortest(track.affect.point.valence));
    insertNumber(object, QStringLiteral("arousal"), shortest(track.affect.point.arousal));
    QJsonObject emotions;
    for (const Emotion emotion : kEmotions) {
        insertNumber(emotions, textOf(emotionName(emotion)),
                     shortest(track.affect.affinities[index(emotion)]));
    }
    object.insert(QStringLiteral("emotions"), emotions);
    insertNumber(object, QStringLiteral("quality"), shortest(track.affect.quality));
    return object;
}

QJsonObject trackObject(const PlaylistEntry& entry, const QString& folder)
{
    const Track& track = entry.track;
    QJsonObject object;
    if (const QStringList locations = trackLocations(track, folder); !locations.isEmpty())
        object.insert(QStringLiteral("location"), QJsonArray::fromStringList(locations));
    if (const QString identifier = trackIdentifier(track); !identifier.isEmpty())
        object.insert(QStringLiteral("identifier"), QJsonArray{identifier});
    insertText(object, QStringLiteral("title"), track.title);
    insertText(object, QStringLiteral("creator"), track.artist);
    QStringList annotation{entry.reason, track.caption};
    annotation.removeAll(QString());
    insertText(object, QStringLiteral("annotation"), annotation.join(QLatin1Char('\n')));
    insertText(object, QStringLiteral("info"), uriOf(webAddress(track)));
    if (const std::optional<double> lengthS = clipLengthS(track)) {
        object.insert(QStringLiteral("duration"),
                      static_cast<qint64>(std::llround(*lengthS * 1000.0)));
    }
    object.insert(QStringLiteral("extension"), QJsonObject{{propertyUri(QStringLiteral("entry")),
                                                            QJsonArray{extensionOf(entry)}}});
    return object;
}

} // namespace

void writeJspf(const Playlist& playlist, QIODevice& device)
{
    QJsonObject object;
    insertText(object, QStringLiteral("title"), playlist.title);
    insertText(object, QStringLiteral("creator"), playlist.creator);
    insertText(object, QStringLiteral("annotation"), playlist.comment);
    if (playlist.created.isValid()) {
        object.insert(QStringLiteral("date"), playlist.created.toUTC().toString(Qt::ISODate));
    }
    QJsonArray tracks;
    for (const PlaylistEntry& entry : playlist.entries)
        tracks.append(trackObject(entry, playlist.folder));
    object.insert(QStringLiteral("track"), tracks);
    const QJsonDocument document(QJsonObject{{QStringLiteral("playlist"), object}});
    device.write(document.toJson(QJsonDocument::Indented));
}

} // namespace v2m
