// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playlist/playlist_model.h"

#include <QString>

#include <vector>

namespace v2m::test {

/// A row whose track is told by its id alone.
inline PlaylistRow makeRow(const QString& id, float score = 0.5F)
{
    PlaylistRow row;
    row.ranked.track.id = id;
    row.ranked.track.source = QStringLiteral("test");
    row.ranked.track.title = QStringLiteral("Title %1").arg(id);
    row.ranked.score = score;
    return row;
}

/// Rows with the ids given by single letters: "abc".
inline std::vector<PlaylistRow> makeRows(const QString& letters)
{
    std::vector<PlaylistRow> rows;
    for (const QChar letter : letters)
        rows.push_back(makeRow(QString(letter)));
    return rows;
}

/// The ids of the rows, one behind the other.
inline QString order(const PlaylistModel& model)
{
    QString ids;
    for (const PlaylistRow& row : model.rows())
        ids += row.ranked.track.id;
    return ids;
}

inline TrackKey key(const QString& id)
{
    return {QStringLiteral("test"), id};
}

} // namespace v2m::test
