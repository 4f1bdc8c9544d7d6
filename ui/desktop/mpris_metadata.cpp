// SPDX-License-Identifier: MIT
#include "ui/desktop/mpris_metadata.h"

#include "ui/theme/emotion_words.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr double kMicrosecondsPerSecond = 1'000'000.0;

QString addressOf(const Track& track)
{
    return track.path.isEmpty() ? track.url
                                : QString::fromLatin1(QUrl::fromLocalFile(track.path).toEncoded());
}

} // namespace

QDBusObjectPath noTrackPath()
{
    return QDBusObjectPath(u"/org/mpris/MediaPlayer2/TrackList/NoTrack"_s);
}

QDBusObjectPath trackPath(const Track& track)
{
    const QByteArray name = (track.source + u'\n' + track.id).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex();
    return QDBusObjectPath(u"/org/video2music/track/"_s + QString::fromLatin1(digest));
}

QString trackMood(const Track& track)
{
    const EmotionScores& affinities = track.affect.affinities;
    const auto largest = std::max_element(affinities.begin(), affinities.end());
    if (!(*largest > 0.0F))
        return {};
    return emotionDisplayName(kEmotions[static_cast<std::size_t>(largest - affinities.begin())]);
}

QVariantMap trackMetadata(const Track& track, double lengthS, const QUrl& art)
{
    QVariantMap metadata;
    metadata[u"mpris:trackid"_s] = QVariant::fromValue(trackPath(track));
    metadata[u"xesam:title"_s] = track.title;
    if (!track.artist.isEmpty())
        metadata[u"xesam:artist"_s] = QStringList(track.artist);
    if (const QString mood = trackMood(track); !mood.isEmpty())
        metadata[u"xesam:comment"_s] = QStringList(mood);
    if (const QString address = addressOf(track); !address.isEmpty())
        metadata[u"xesam:url"_s] = address;
    if (lengthS <= 0.0 && track.endS)
        lengthS = *track.endS - track.startS.value_or(0.0);
    if (lengthS > 0.0)
        metadata[u"mpris:length"_s] = static_cast<qlonglong>(lengthS * kMicrosecondsPerSecond);
    if (!art.isEmpty())
        metadata[u"mpris:artUrl"_s] = QString::fromLatin1(art.toEncoded());
    return metadata;
}

} // namespace v2m
