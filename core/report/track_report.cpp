// SPDX-License-Identifier: MIT
#include "core/report/track_report.h"

#include "core/base/text.h"
#include "core/library/file_words.h"
#include "core/report/json_values.h"

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

void addFacts(QJsonObject& document, const FileFacts& facts)
{
    document.insert(u"album"_s, facts.album);
    document.insert(u"album_artist"_s, facts.albumArtist);
    document.insert(u"composer"_s, facts.composer);
    document.insert(u"conductor"_s, facts.conductor);
    document.insert(u"comment"_s, facts.comment);
    document.insert(u"duration_s"_s, jsonNumber(facts.durationS));
    document.insert(u"tempo_bpm"_s, jsonNumber(facts.tempoBpm));
    document.insert(u"key"_s, facts.key ? QJsonValue(keyName(*facts.key)) : QJsonValue());
    document.insert(u"year"_s, facts.year ? QJsonValue(*facts.year) : QJsonValue());
    document.insert(u"loudness_lufs"_s, jsonNumber(facts.loudnessLufs));
    document.insert(u"missing"_s, facts.missing);
    document.insert(u"mood_from"_s, moodSourceName(facts.moodFrom));
    QJsonArray words;
    for (const Message& word : soundWords(facts))
        words.append(QString::fromStdString(word.english()));
    QJsonObject sound{{u"words"_s, words}};
    if (facts.heard) {
        sound = withPoint(sound, facts.heard->point);
        sound.insert(u"share"_s, jsonNumber(facts.heard->share));
    }
    document.insert(u"sound"_s, sound);
}

} // namespace

QJsonObject trackToJson(const Track& track)
{
    return withPoint({{u"id"_s, track.id},
                      {u"source"_s, track.source},
                      {u"title"_s, track.title},
                      {u"artist"_s, track.artist},
                      {u"caption"_s, track.caption},
                      {u"tags"_s, QJsonArray::fromStringList(track.tags)},
                      {u"start_s"_s, jsonNumber(track.startS)},
                      {u"end_s"_s, jsonNumber(track.endS)},
                      {u"url"_s, track.url},
                      {u"path"_s, track.path}},
                     track.affect.point);
}

QJsonObject catalogTrackToJson(const Track& track, const FileFacts* facts)
{
    QJsonObject document = trackToJson(track);
    document.insert(u"emotions"_s, scoresToJson(track.affect.affinities));
    if (facts != nullptr)
        addFacts(document, *facts);
    return document;
}

QJsonObject rankedTrackToJson(const RankedTrack& ranked, int rank, const QString& reason)
{
    QJsonObject document = trackToJson(ranked.track);
    document.insert(u"rank"_s, rank);
    document.insert(u"score"_s, jsonNumber(ranked.score));
    document.insert(u"arc"_s, jsonNumber(ranked.arcPosition));
    document.insert(u"answers"_s, textOf(emotionName(ranked.answers)));
    document.insert(u"reason"_s, reason);
    if (!ranked.people.empty()) {
        QJsonArray faces;
        for (const int face : ranked.people)
            faces.append(face);
        document.insert(u"answers_faces"_s, faces);
    }
    return document;
}

QJsonArray listingToJson(const Listing& listing)
{
    QJsonArray tracks;
    for (std::size_t i = 0; i < listing.tracks.size(); ++i) {
        tracks.append(
            rankedTrackToJson(listing.tracks[i], static_cast<int>(i) + 1, listing.reason(i)));
    }
    return tracks;
}

} // namespace v2m
