// SPDX-License-Identifier: MIT
#include "core/report/soundtrack_report.h"

#include "core/base/text.h"
#include "core/report/json_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

QJsonObject segmentToJson(const SoundtrackSegment& segment, const SoundtrackTrack& track,
                          std::span<const Track> list)
{
    QJsonObject document = withPoint({{u"start_s"_s, jsonNumber(segment.startS)},
                                      {u"length_s"_s, jsonNumber(segment.lengthS)},
                                      {u"in_s"_s, jsonNumber(segment.inS)},
                                      {u"fade_in_s"_s, jsonNumber(segment.fadeInS)},
                                      {u"fade_out_s"_s, jsonNumber(segment.fadeOutS)},
                                      {u"gain_db"_s, jsonNumber(track.gainDb)},
                                      {u"looped"_s, segment.isLooped},
                                      {u"rank"_s, track.place + 1},
                                      {u"title"_s, track.title},
                                      {u"artist"_s, track.artist},
                                      {u"path"_s, track.file}},
                                     track.point);
    if (static_cast<std::size_t>(track.place) < list.size()) {
        const Track& listed = list[static_cast<std::size_t>(track.place)];
        document.insert(u"id"_s, listed.id);
        document.insert(u"source"_s, listed.source);
    }
    return document;
}

} // namespace

QJsonObject soundtrackToJson(const QString& file, const SoundtrackRequest& request,
                             const SoundtrackResult& result, std::span<const Track> list)
{
    QJsonArray segments;
    for (const SoundtrackSegment& segment : request.plan)
        segments.append(segmentToJson(segment, request.tracks.at(segment.track), list));
    const OwnSound own = result.hasOwnSound ? request.ownSound : OwnSound::Off;
    return {{u"file"_s, file},
            {u"duration_s"_s, jsonNumber(result.durationS)},
            {u"loudness_lufs"_s, jsonNumber(result.loudnessLufs)},
            {u"own_sound"_s, textOf(ownSoundName(own))},
            {u"pictures"_s, result.picturesCopied ? u"copied"_s : u"encoded"_s},
            {u"passed_over"_s, static_cast<int>(list.size() - request.tracks.size())},
            {u"segments"_s, segments}};
}

} // namespace v2m
