// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/csv_reader.h"
#include "core/catalog/python_list.h"
#include "core/catalog/track.h"
#include "tests/support/test_data.h"

#include <QFile>

#include <functional>
#include <vector>

namespace v2m::test {

inline QString publishedMusicCaps()
{
    return sharedFile(QStringLiteral("musiccaps-public.csv"));
}

/// The tracks of MusicCaps as published, with the affect of their words; none if the file is
/// absent.
inline std::vector<Track> musicCapsTracks(const std::function<TrackAffect(const Track&)>& affectOf)
{
    std::vector<Track> tracks;
    QFile file(publishedMusicCaps());
    CsvRow row;
    if (!file.open(QIODevice::ReadOnly))
        return tracks;
    CsvReader reader(file, file.fileName());
    reader.next(row);
    const QStringList header = row.fields;
    const auto cell = [&](const char* column) {
        return row.fields[header.indexOf(QLatin1StringView(column))];
    };
    while (reader.next(row)) {
        Track track;
        track.id = cell("ytid");
        track.tags = parsePythonList(cell("aspect_list")).items;
        track.caption = cell("caption");
        track.captionAuthor = cell("author_id");
        track.affect = affectOf(track);
        tracks.push_back(track);
    }
    return tracks;
}

} // namespace v2m::test
